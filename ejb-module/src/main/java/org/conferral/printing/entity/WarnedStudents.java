package org.conferral.printing.entity;

import java.util.List;

/**
 * Those about whom something looks wrong among what is to be printed.
 *
 * @param first the first of them by name
 * @param more how many others there are
 */
public record WarnedStudents(List<WarnedStudent> first, long more) {
    public WarnedStudents {
        first = List.copyOf(first);
    }

    public long count() {
        return first.size() + more;
    }
}

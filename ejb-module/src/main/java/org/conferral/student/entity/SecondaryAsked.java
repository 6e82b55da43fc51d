package org.conferral.student.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Fired before student numbers become secondary: who still has something to do under one of them may refuse it.
 */
public final class SecondaryAsked {
    private final Set<Long> students;
    private final Set<Long> refused = new HashSet<>();

    public SecondaryAsked(Collection<Long> students) {
        this.students = Set.copyOf(students);
    }

    /** The students whose numbers shall become secondary. */
    public Set<Long> students() {
        return students;
    }

    public void refuse(Collection<Long> some) {
        refused.addAll(some);
    }

    /** Those whose numbers may not. */
    public Set<Long> refused() {
        return Set.copyOf(refused);
    }
}

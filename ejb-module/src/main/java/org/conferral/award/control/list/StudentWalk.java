package org.conferral.award.control.list;

import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;

/**
 * Going through the students in the order of a list, by its index, and looking at each whether the list has something of them,
 * until a page is full: soon, where it has something of many. Else the whole list is joined with its students and sorted.
 */
final class StudentWalk {
    /** What it costs to look at a student, against to join and to sort one of the list. */
    private static final long LOOK = 4;

    private StudentWalk() {}

    /** Whether it is the shorter way to a page of a list that has so many rows. */
    static boolean isShorter(Handle handle, PageRequest request, long total) {
        return request.ascending()
                && LOOK * (request.first() + request.size()) * students(handle) < (double) total * total;
    }

    /** About how many there are; very many, as long as nobody knows. */
    private static double students(Handle handle) {
        return handle.createQuery("select cast(reltuples as float8) from pg_class where oid = to_regclass('student')")
                .mapTo(Double.class)
                .findOne()
                .filter(known -> known > 0)
                .orElse(Double.MAX_VALUE);
    }
}

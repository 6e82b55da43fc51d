package org.conferral.platform.entity;

/**
 * Which page of a list.
 *
 * @param first how many rows to skip
 * @param size how many rows at most, 1 to 200
 * @param sort the column's name as the query documents it, blank for the list's own order
 */
public record PageRequest(int first, int size, String sort, boolean ascending) {
    private static final int LARGEST = 200;

    public PageRequest {
        if (first < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("page of " + size + " rows from " + first);
        }
    }
}

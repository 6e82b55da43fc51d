package org.conferral.platform.entity;

import java.util.List;

/** One page of a list, and how many rows the whole list has. */
public record Page<T>(List<T> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
    }
}

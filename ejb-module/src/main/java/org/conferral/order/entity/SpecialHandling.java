package org.conferral.order.entity;

import java.util.List;

/** What Student Records still have to do by hand for an item (docs/specification/ordering.md §3.4). */
public enum SpecialHandling {
    NOT_REQUIRED,
    /** Student Records must act. */
    OUTSTANDING,
    /** Begun; waits for the student, such as for a waybill. */
    PENDING,
    COMPLETED;

    /** What a person may make of it. */
    public List<SpecialHandling> next() {
        return switch (this) {
            case NOT_REQUIRED -> List.of();
            case OUTSTANDING -> List.of(COMPLETED, PENDING);
            case PENDING -> List.of(COMPLETED, OUTSTANDING);
            case COMPLETED -> List.of(OUTSTANDING);
        };
    }

    /** Whether somebody has to do something. */
    public boolean isOpen() {
        return this == OUTSTANDING || this == PENDING;
    }
}

package org.conferral.platform.entity;

/**
 * Where a feature keeps the executions of its kind of work: who asked, on which server, when it ended and how.
 *
 * @param kind which kind of work
 * @param name of the table
 * @param alone the column in which no two that have not ended are alike: one at a time, on each server or on all of them
 */
public record WorkTable(String kind, String name, String alone) {
    /** The work that an execution is. */
    public Work work(long execution) {
        return new Work(kind, execution);
    }
}

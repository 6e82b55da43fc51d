package org.conferral.run.entity;

/** Counts over the items of a run: {@code selected = ordered + notProcessed + pending}. */
public record RunCounts(long selected, long ordered, long notProcessed, long pending) {
    public long processed() {
        return ordered + notProcessed;
    }
}

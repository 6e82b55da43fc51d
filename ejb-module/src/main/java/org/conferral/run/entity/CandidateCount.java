package org.conferral.run.entity;

import java.time.Instant;
import java.util.List;

/** Candidates waiting, by credential type in the order of display, with the time of the count. */
public record CandidateCount(List<TypeCount> waiting, Instant countedAt) {
    public long total() {
        return waiting.stream().mapToLong(TypeCount::count).sum();
    }
}

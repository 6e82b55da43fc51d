package org.conferral.run.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a page that watches a run asks for every two seconds.
 *
 * @param waits for an import that goes in, or is to go in, between two chunks or ranges
 * @param noRoom waits until the database has room
 * @param percent of the search's ranges, or of the run's items, that are done: 0 to 100, rounded down
 * @param perMinute records a minute over the last minute at work; none before the first chunk
 * @param secondsLeft at that rate; none where it cannot be said
 */
public record RunProgress(
        long id,
        RunStatus status,
        boolean interrupted,
        boolean waits,
        boolean noRoom,
        int percent,
        RunCounts counts,
        @Nullable Long perMinute,
        @Nullable Long secondsLeft) {}

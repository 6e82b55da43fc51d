package org.conferral.intake.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a page that watches an import asks for every two seconds.
 *
 * @param file the file it is reading or merging; none while it waits
 * @param percent of the whole import, 0 to 100, rounded down
 * @param rows read so far, of all files
 * @param rowsPerSecond while it reads; none before the first rows
 */
public record IntakeProgress(
        long id,
        IntakeStatus status,
        IntakePhase phase,
        @Nullable IntakeFile file,
        int percent,
        long rows,
        @Nullable Long rowsPerSecond) {}

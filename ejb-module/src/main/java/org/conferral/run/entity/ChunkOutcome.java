package org.conferral.run.entity;

/** How many records of a chunk were awarded and ordered, and how many refused. */
public record ChunkOutcome(int ordered, int refused) {
    public static final ChunkOutcome NOTHING = new ChunkOutcome(0, 0);
}

package org.conferral.document.entity;

/**
 * What one chunk came to.
 *
 * @param made so many documents
 * @param held so many items on System Hold
 * @param next what to do next
 */
public record MakingStep(int made, int held, Next next) {
    /** How to go on. */
    public enum Next {
        /** There may be more. */
        GO_ON,
        /** An import has its turn first. */
        WAIT,
        /** Nothing waits, or the agent is paused or not this execution's any more. */
        END
    }

    public static final MakingStep WAITING = new MakingStep(0, 0, Next.WAIT);
    public static final MakingStep ENDED = new MakingStep(0, 0, Next.END);
}

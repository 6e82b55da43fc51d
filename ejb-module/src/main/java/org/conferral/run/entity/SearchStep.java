package org.conferral.run.entity;

/** What came of the search's next step. */
public enum SearchStep {
    /** A range was searched; there may be another one. */
    SEARCHED,
    /** An import goes in, or waits for its turn: come again in a moment. */
    WAITS,
    /** No range is left, or the search was cancelled or taken away. */
    ENDED
}

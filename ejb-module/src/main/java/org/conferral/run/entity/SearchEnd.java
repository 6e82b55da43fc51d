package org.conferral.run.entity;

/** What a search has come to. */
public enum SearchEnd {
    /** The run is a draft. */
    FOUND,
    /** All was searched; the run is gone. */
    NOTHING_FOUND,
    /** It was stopped, or taken away from the execution that ends it. */
    CUT_SHORT
}

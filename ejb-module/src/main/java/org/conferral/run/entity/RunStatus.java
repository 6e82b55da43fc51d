package org.conferral.run.entity;

/** Where a run stands (docs/specification/product.md, decision 7). */
public enum RunStatus {
    /** The candidates are being searched, or what was selected is being frozen. */
    SEARCHING,
    /** The candidates are frozen and wait for the confirmation. */
    DRAFT,
    RUNNING,
    /** A stop was asked: the chunks at work are finished. */
    STOPPING,
    STOPPED,
    /** It does not balance, or three takeovers in a row finished no record. */
    NEEDS_ATTENTION,
    COMPLETED,
    /** Ended by a person before every record was processed. */
    CLOSED;

    /** Whether a search belongs to the person who searched, and to nobody else. */
    public boolean isPrivate() {
        return this == SEARCHING || this == DRAFT;
    }

    /** Whether a server is, or ought to be, at work on it. */
    public boolean isAtWork() {
        return this == RUNNING || this == STOPPING;
    }

    /** Whether its search ranges or chunks take turns with the merge of an import. */
    public boolean sharesData() {
        return this == SEARCHING || isAtWork();
    }

    public boolean mayBeResumed() {
        return this == STOPPED || this == NEEDS_ATTENTION;
    }
}

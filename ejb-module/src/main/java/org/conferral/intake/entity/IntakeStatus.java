package org.conferral.intake.entity;

/** How far an import is; only when it completed did anything of it go in. */
public enum IntakeStatus {
    RUNNING,
    COMPLETED,
    /** Completed, but for rows that were rejected: told of a completed import by its counts, never stored. */
    COMPLETED_WITH_REJECTIONS,
    /** A file as a whole is not acceptable; the reason tells why. */
    REFUSED,
    /** Something unexpected went wrong; the reason tells what. */
    FAILED,
    /** The server stopped, or an administrator stopped it, before it was done. */
    INTERRUPTED,
    /** A person ended it on its page before it was done. */
    CANCELLED;

    /** The status of an import whose files had so many rejected rows. */
    public IntakeStatus with(long rejected) {
        return this == COMPLETED && rejected > 0 ? COMPLETED_WITH_REJECTIONS : this;
    }

    /** Whether it went in. */
    public boolean isIn() {
        return this == COMPLETED || this == COMPLETED_WITH_REJECTIONS;
    }
}

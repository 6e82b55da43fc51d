package org.conferral.intake.entity;

/** How far an import is; only in {@link #COMPLETED} did anything of it go in. */
public enum IntakeStatus {
    RUNNING,
    COMPLETED,
    /** A file as a whole is not acceptable; the reason tells why. */
    REFUSED,
    /** Something unexpected went wrong; the reason tells what. */
    FAILED,
    /** The server stopped, or an administrator stopped it, before it was done. */
    INTERRUPTED
}

package org.conferral.printing.entity;

/** How an assembly of print jobs ended. */
public enum AssemblyResult {
    /** Nothing more was to be gathered. */
    COMPLETED,
    /** Somebody stopped its job. */
    STOPPED,
    FAILED,
    /** Its server was gone. */
    INTERRUPTED
}

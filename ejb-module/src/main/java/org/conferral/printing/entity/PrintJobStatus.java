package org.conferral.printing.entity;

/** Where a print job stands (docs/specification/ordering.md §12.3). */
public enum PrintJobStatus {
    /** Takes more pieces. */
    OPEN,
    /** Called off before it was released; its pieces are free for other jobs. */
    CANCELLED
}

package org.conferral.printing.entity;

/** Where a print job stands (docs/specification/ordering.md §12.3). */
public enum PrintJobStatus {
    /** Takes more pieces. */
    OPEN,
    /** Complete; its files are being written. */
    RELEASED,
    /** Its files are on their way to who prints it. */
    TRANSMITTING,
    /** With who prints it; its order items are sent. */
    TRANSMITTED,
    /** Released, and did not arrive: nothing of it is sent. */
    FAILED,
    /** Mailed, each envelope of it. */
    CLOSED,
    /** Called off before it arrived; its pieces are free for other jobs. */
    CANCELLED;

    /** Whether it was with who prints it. */
    public boolean hasArrived() {
        return this == TRANSMITTED || this == CLOSED;
    }

    /** Whether it is neither changed any more nor with who prints it. */
    public boolean isUnderWay() {
        return this == RELEASED || this == TRANSMITTING;
    }
}

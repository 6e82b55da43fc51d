package org.conferral.printing.entity;

/** Where a piece of a print job is (docs/specification/product.md, decision 8). */
public enum PieceStatus {
    /** In its job, and nobody has said yet that it was mailed. */
    OUTSTANDING,
    /** In an envelope that was mailed. */
    MAILED,
    /** Printed, and of no use. */
    SPOILED,
    /** Taken out again before it was printed. */
    WITHDRAWN
}

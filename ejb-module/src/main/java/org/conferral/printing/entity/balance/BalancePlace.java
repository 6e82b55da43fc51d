package org.conferral.printing.entity.balance;

/** A place that pieces of a print job are counted at (docs/specification/product.md, decision 8). */
public enum BalancePlace {
    /** Whatever came into the job. */
    GATHERED,
    /** Left it before it was printed. */
    TAKEN_OUT,
    IN_JOB,
    /** Lines of the manifest. */
    LISTED,
    OUTSTANDING,
    MAILED,
    SPOILED
}

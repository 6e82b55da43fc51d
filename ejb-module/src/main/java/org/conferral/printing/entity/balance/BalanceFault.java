package org.conferral.printing.entity.balance;

/** In what a print job differs. */
public enum BalanceFault {
    /** Its counts are not those of its pieces and envelopes, or of what was gathered and taken out. */
    COUNT,
    /** A file is not here, or is not what was handed over. */
    FILE,
    /** The manifest has an order item that is not in the job. */
    UNKNOWN_LINE,
    /** A piece has no page in the file. */
    NOT_PRINTED,
    /** The file with the piece's pages is not here, or is not what was handed over. */
    PAGES_LOST,
    /** The manifest has no line of a piece. */
    NOT_LISTED,
    /** The manifest's line of a piece is another one than was written. */
    LISTED_OTHERWISE,
    /** The job did not arrive. */
    NOT_ARRIVED,
    /** The job has arrived, and the order item is not sent. */
    NOT_SENT,
    /** The piece was spoiled, and is not printed anew yet. */
    SPOILED
}

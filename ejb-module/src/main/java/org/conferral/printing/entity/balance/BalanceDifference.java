package org.conferral.printing.entity.balance;

import org.conferral.printing.entity.PieceRow;
import org.jspecify.annotations.Nullable;

/**
 * Something in which a print job differs.
 *
 * @param about the number of an order item, or the name of a file; empty where it is about the job
 * @param piece the piece that it is about, if it is about one
 */
public record BalanceDifference(
        BalanceFault fault, String about, @Nullable PieceRow piece) {
    /** The name and number of the student, or else the file or number. */
    public String who() {
        return piece == null ? about : piece.name().internal() + " (" + piece.asn() + "), " + about;
    }
}

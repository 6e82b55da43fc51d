package org.conferral.printing.entity.returns;

import java.util.Optional;
import org.conferral.printing.entity.PieceStatus;

/** What may be said of an envelope after what was said of it before (docs/specification/product.md, decision 8). */
public final class ReturnPolicy {
    private ReturnPolicy() {}

    /** Why that cannot be said now; the same may be said twice, so that a file may be taken twice. */
    public static Optional<ReturnFault> fault(PieceStatus now, ReturnStatus said) {
        return switch (said) {
            case PRINTED -> Optional.empty();
            case SPOILED -> now == PieceStatus.MAILED ? Optional.of(ReturnFault.MAILED_BEFORE) : Optional.empty();
            case MAILED -> now == PieceStatus.SPOILED ? Optional.of(ReturnFault.SPOILED_BEFORE) : Optional.empty();
        };
    }

    /** Where the envelope is afterwards. */
    public static PieceStatus after(PieceStatus now, ReturnStatus said) {
        return switch (said) {
            case PRINTED -> now;
            case SPOILED -> PieceStatus.SPOILED;
            case MAILED -> PieceStatus.MAILED;
        };
    }
}

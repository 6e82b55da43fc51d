package org.conferral.printing.control.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.Function;
import org.conferral.platform.control.CsvExport;
import org.conferral.printing.entity.PieceRow;
import org.conferral.printing.entity.balance.BalanceDifference;
import org.jspecify.annotations.Nullable;

/** Writes in whom and what a print job differs (docs/specification/product.md, decision 9). */
@ApplicationScoped
public class DifferenceCsv {
    @Inject
    Balances balances;

    @Inject
    Clock clock;

    public String fileName(long job) {
        return CsvExport.fileName(clock, "Print Job " + job + " - Differences");
    }

    public void write(long job, OutputStream out) {
        columns().write(out, sheet -> balances.differences(job).forEach(sheet::row));
    }

    private static CsvExport<BalanceDifference> columns() {
        return CsvExport.<BalanceDifference>empty()
                .and("Difference", row -> CsvExport.code(row.fault()))
                .and("About", BalanceDifference::about)
                .and("ASN", row -> of(row, PieceRow::asn))
                .and("Last Name", row -> of(row, piece -> piece.name().last()))
                .and("Suffix", row -> of(row, piece -> piece.name().suffix()))
                .and("First Name", row -> of(row, piece -> piece.name().first()))
                .and("Middle Name", row -> of(row, piece -> piece.name().middle()))
                .and("Envelope", row -> of(row, PieceRow::envelope));
    }

    private static @Nullable Object of(BalanceDifference row, Function<PieceRow, @Nullable Object> part) {
        PieceRow piece = row.piece();
        return piece == null ? null : part.apply(piece);
    }
}

package org.conferral.printing.control.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import org.conferral.platform.control.CsvExport;
import org.conferral.printing.entity.run.RunPieceRow;
import org.conferral.printing.entity.run.RunPlace;

/** Writes where each item of a run is (docs/specification/product.md, decisions 8 and 9). */
@ApplicationScoped
public class RunPieceCsv {
    @Inject
    RunPieceReads pieces;

    @Inject
    Clock clock;

    public String fileName(long run) {
        return CsvExport.fileName(clock, "Run " + run + " - Documents");
    }

    public void write(long run, OutputStream out) {
        columns().write(out, sheet -> pieces.each(run, sheet::row));
    }

    private static CsvExport<RunPieceRow> columns() {
        return CsvExport.<RunPieceRow>empty()
                .and("ASN", RunPieceRow::asn)
                .and("Last Name", row -> row.name().last())
                .and("Suffix", row -> row.name().suffix())
                .and("First Name", row -> row.name().first())
                .and("Middle Name", row -> row.name().middle())
                .and("Credential Code", RunPieceRow::type)
                .and("Order Item Number", RunPieceRow::number)
                .and("Delivery Method", row -> row.method().code())
                .and("Place", row -> CsvExport.code(row.place()))
                .and("Settled", row -> row.place().standing() == RunPlace.Standing.SETTLED)
                .and("Print Job", RunPieceRow::job)
                .and("Envelope", RunPieceRow::envelope);
    }
}

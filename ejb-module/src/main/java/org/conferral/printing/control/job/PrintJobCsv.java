package org.conferral.printing.control.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.entity.PageRequest;
import org.conferral.printing.entity.PieceRow;
import org.conferral.printing.entity.PrintJobFilter;
import org.conferral.printing.entity.PrintJobRow;
import org.jspecify.annotations.Nullable;

/** Writes the list of print jobs, and the pieces of one (docs/specification/product.md, decision 9). */
@ApplicationScoped
public class PrintJobCsv {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    PrintJobReads jobs;

    @Inject
    PieceReads pieces;

    @Inject
    Clock clock;

    public String listFileName() {
        return CsvExport.fileName(clock, "Print Jobs");
    }

    public String piecesFileName(long job) {
        return CsvExport.fileName(clock, "Print Job " + job);
    }

    public void writeList(PrintJobFilter filter, PageRequest order, OutputStream out) {
        list().write(out, sheet -> jobs.all(filter, order).forEach(sheet::row));
    }

    public void writePieces(long job, OutputStream out) {
        ofPieces().write(out, sheet -> pieces.each(job, sheet::row));
    }

    private CsvExport<PrintJobRow> list() {
        return CsvExport.<PrintJobRow>empty()
                .and("Print Job", PrintJobRow::id)
                .and("Status", job -> words(job.status()))
                .and("Document Type", PrintJobRow::type)
                .and("Document Language", PrintJobRow::language)
                .and("Delivery Method", job -> job.method().code())
                .and("Facility", job -> job.facility().english())
                .and("Created", job -> moment(job.madeAt()))
                .and("Created By", PrintJobRow::madeBy)
                .and("Order Items", job -> job.counts().items())
                .and("Envelopes", job -> job.counts().envelopes())
                .and("Canada", job -> job.counts().canada())
                .and("United States", job -> job.counts().unitedStates())
                .and("International", job -> job.counts().elsewhere())
                .and("Pages", job -> job.counts().pages())
                .and("Credential Paper", job -> job.counts().credentialPages())
                .and("Plain Paper", job -> job.counts().plainPages());
    }

    private CsvExport<PieceRow> ofPieces() {
        return CsvExport.<PieceRow>empty()
                .and("Envelope", PieceRow::envelope)
                .and("Order Item Number", PieceRow::number)
                .and("ASN", PieceRow::asn)
                .and("Last Name", piece -> piece.name().last())
                .and("Suffix", piece -> piece.name().suffix())
                .and("First Name", piece -> piece.name().first())
                .and("Middle Name", piece -> piece.name().middle())
                .and("Recipient", PieceRow::recipient)
                .and("Postal Code", PieceRow::postalCode)
                .and("Country Group", piece -> switch (piece.destination()) {
                    case CANADA -> "Canada";
                    case UNITED_STATES -> "United States";
                    case ELSEWHERE -> "International";
                })
                .and("Number of Copies", PieceRow::copies)
                .and("Pages", PieceRow::pages)
                .and("Piece Status", piece -> words(piece.status()))
                .and("Printed At", piece -> moment(piece.printedAt()))
                .and("Spoiled At", piece -> moment(piece.spoiledAt()))
                .and("Mailed At", piece -> moment(piece.mailedAt()));
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String words(Enum<?> code) {
        return code.name().charAt(0) + code.name().substring(1).toLowerCase(Locale.ROOT);
    }
}

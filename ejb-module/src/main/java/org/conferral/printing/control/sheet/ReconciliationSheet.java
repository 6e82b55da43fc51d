package org.conferral.printing.control.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.BalanceTally;
import org.conferral.printing.entity.balance.PrintBalance;

/** The reconciliation sheet of a print job, for the file: what it comes to place by place, whether it balances, who signs. */
final class ReconciliationSheet {
    private static final float MARGIN = 54;
    private static final int NAMED = 8;

    private final PrintJobRow job;
    private final PrintBalance balance;
    private final SheetHead head;
    private final SheetLayout layout;

    ReconciliationSheet(PrintJobRow job, PrintBalance balance, SheetHead head, SheetLayout layout) {
        this.job = job;
        this.balance = balance;
        this.head = head;
        this.layout = layout;
    }

    /** The sheet as a file of one page, drawn at that moment. */
    byte[] file(Instant drawn) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(head.heading("balance.title"));
        document.add(facts(drawn));
        document.add(verdict());
        document.add(tallies());
        if (!balance.holds()) {
            document.add(differences());
        }
        document.add(signatures());
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable facts(Instant drawn) {
        PdfPTable table = head.facts();
        head.fact(table, "transmitted", head.moment(job.transmittedAt()), "");
        head.fact(table, "closed", head.moment(job.closedAt()), "");
        head.fact(table, "drawn", head.moment(drawn), "");
        return table;
    }

    private PdfPTable verdict() {
        String key = balance.holds() ? "balance.holds" : "balance.differs";
        String files = balance.filesHere() ? "balance.files" : "balance.no_files";
        PdfPTable table = layout.table(10, 1, 10);
        table.addCell(layout.bare(
                layout.strong(SheetTexts.english(key, balance.count())), layout.small(SheetTexts.english(files))));
        table.addCell(layout.bare());
        table.addCell(layout.bare(
                layout.strong(SheetTexts.french(key, balance.count())), layout.small(SheetTexts.french(files))));
        return table;
    }

    private PdfPTable tallies() {
        PdfPTable table = layout.table(8, 2, 2);
        table.addCell(layout.cell(layout.small("")));
        table.addCell(layout.number(layout.small(SheetTexts.both("balance.pieces"))));
        table.addCell(layout.number(layout.small(SheetTexts.both("balance.envelopes"))));
        for (BalanceTally tally : balance.tallies()) {
            String key = "balance." + tally.place();
            table.addCell(layout.cell(layout.text(SheetTexts.both(key))));
            table.addCell(layout.number(layout.strong(SheetTexts.number(tally.pieces()))));
            table.addCell(layout.number(
                    layout.strong(tally.envelopes() == null ? "–" : SheetTexts.number(tally.envelopes()))));
        }
        return table;
    }

    private PdfPTable differences() {
        PdfPTable table = layout.table(4, 5);
        balance.first().stream().limit(NAMED).forEach(difference -> {
            table.addCell(layout.cell(layout.strong(difference.who())));
            table.addCell(layout.cell(layout.small(SheetTexts.both("fault." + difference.fault()))));
        });
        if (balance.count() > NAMED) {
            table.addCell(layout.cell(layout.text(SheetTexts.both("balance.more", balance.count() - NAMED))));
            table.addCell(layout.cell(layout.small("")));
        }
        return table;
    }

    private PdfPTable signatures() {
        PdfPTable table = layout.table(5, 1, 3);
        table.setSpacingBefore(MARGIN);
        table.addCell(line("balance.signature"));
        table.addCell(layout.bare());
        table.addCell(line("balance.date"));
        return table;
    }

    private PdfPCell line(String key) {
        return layout.under(layout.small(SheetTexts.both(key)));
    }
}

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
import org.jspecify.annotations.Nullable;

/** The reconciliation sheet of a print job, for the file: what it comes to place by place, whether it balances, who signs. */
final class ReconciliationSheet {
    private static final float MARGIN = 54;
    private static final float TOP = 40;
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

    /** The sheet as a file of one page, drawn at that moment; it names as many differences as the page has room for. */
    byte[] file(Instant drawn) {
        int named = balance.holds() ? 0 : NAMED;
        Sheet sheet = sheet(drawn, named);
        while (sheet.pages() > 1 && named > 1) {
            named--;
            sheet = sheet(drawn, named);
        }
        return sheet.file().toByteArray();
    }

    private record Sheet(ByteArrayOutputStream file, int pages) {}

    private Sheet sheet(Instant drawn, int named) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, TOP, TOP);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(head.heading("balance.title"));
        document.add(head.facts());
        document.add(moments(drawn));
        document.add(verdict());
        document.add(tallies());
        if (named > 0) {
            document.add(differences(named));
        }
        document.add(signatures());
        int pages = writer.getPageNumber();
        document.close();
        return new Sheet(bytes, pages);
    }

    /** When what happened to it, beside one another. */
    private PdfPTable moments(Instant drawn) {
        PdfPTable table = layout.table(1, 1, 1, 1);
        table.setSpacingBefore(0);
        moment(table, "released", job.releasedAt());
        moment(table, "transmitted", job.transmittedAt());
        moment(table, "closed", job.closedAt());
        moment(table, "drawn", drawn);
        return table;
    }

    private void moment(PdfPTable table, String label, @Nullable Instant moment) {
        table.addCell(layout.cell(
                layout.small(SheetTexts.english("sheet." + label)),
                layout.small(SheetTexts.french("sheet." + label)),
                layout.strong(moment == null ? "–" : head.moment(moment))));
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
        PdfPTable table = layout.table(7, 3, 3);
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

    /** The first of them, in as little room as can be read. */
    private PdfPTable differences(int named) {
        PdfPTable table = layout.table(5, 4);
        balance.first().stream().limit(named).forEach(difference -> {
            table.addCell(layout.line(difference.who().isEmpty() ? "–" : difference.who()));
            table.addCell(layout.line(SheetTexts.both("fault." + difference.fault())));
        });
        if (balance.count() > named) {
            table.addCell(layout.line(SheetTexts.both("balance.more", balance.count() - named)));
            table.addCell(layout.line(""));
        }
        return table;
    }

    private PdfPTable signatures() {
        PdfPTable table = layout.table(5, 1, 3);
        table.setSpacingBefore(TOP);
        table.addCell(line("balance.signature"));
        table.addCell(layout.bare());
        table.addCell(line("balance.date"));
        return table;
    }

    private PdfPCell line(String key) {
        return layout.under(layout.small(SheetTexts.both(key)));
    }
}

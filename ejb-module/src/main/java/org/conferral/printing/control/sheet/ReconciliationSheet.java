package org.conferral.printing.control.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfPTable;
import java.time.Instant;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.BalanceTally;
import org.conferral.printing.entity.balance.PrintBalance;

/** The reconciliation sheet of a print job, for the file: what it comes to place by place, whether it balances, who signs. */
final class ReconciliationSheet {
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
        return new OnePage((document, named) -> draw(document, named, drawn)).file(balance.holds() ? 0 : NAMED);
    }

    private void draw(Document document, int named, Instant drawn) {
        document.add(head.heading("balance.title"));
        document.add(head.facts());
        document.add(moments(drawn));
        document.add(verdict());
        document.add(tallies());
        if (named > 0) {
            document.add(differences(named));
        }
        document.add(head.parts().signatures());
    }

    /** When what happened to it, beside one another. */
    private PdfPTable moments(Instant drawn) {
        PdfPTable table = layout.table(1, 1, 1, 1);
        table.setSpacingBefore(0);
        SheetParts parts = head.parts();
        parts.moment(table, "released", job.releasedAt());
        parts.moment(table, "transmitted", job.transmittedAt());
        parts.moment(table, "closed", job.closedAt());
        parts.moment(table, "drawn", drawn);
        return table;
    }

    private PdfPTable verdict() {
        String key = balance.holds() ? "balance.holds" : "balance.differs";
        String files = balance.filesHere() ? "balance.files" : "balance.no_files";
        return head.parts()
                .verdict(
                        SheetTexts.english(key, balance.count()),
                        SheetTexts.english(files),
                        SheetTexts.french(key, balance.count()),
                        SheetTexts.french(files));
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
}

package org.conferral.printing.control.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfPTable;
import java.time.Instant;
import java.util.List;
import org.conferral.printing.entity.run.RunDelivery;
import org.conferral.printing.entity.run.RunFacts;
import org.conferral.printing.entity.run.RunPieceRow;
import org.conferral.printing.entity.run.RunPlace;

/** The reconciliation sheet of a run, for the file: what became of its records, where each order item is, who signs. */
final class RunSheet {
    /** How many of those are named that somebody must look after. */
    static final int NAMED = 8;

    private static final float ABOVE_PLACES = 8;

    private final RunFacts run;
    private final RunDelivery delivery;
    private final List<RunPieceRow> unsettled;
    private final SheetParts parts;
    private final SheetLayout layout;

    /**
     * Of a run.
     *
     * @param unsettled the first of those that are where nothing can be, or that somebody must act upon
     */
    RunSheet(RunFacts run, RunDelivery delivery, List<RunPieceRow> unsettled, SheetParts parts, SheetLayout layout) {
        this.run = run;
        this.delivery = delivery;
        this.unsettled = unsettled;
        this.parts = parts;
        this.layout = layout;
    }

    /** The sheet as a file of one page, drawn at that moment. */
    byte[] file(Instant drawn) {
        return new OnePage((document, named) -> draw(document, named, drawn)).file(Math.min(NAMED, unsettled.size()));
    }

    private void draw(Document document, int named, Instant drawn) {
        document.add(parts.heading("balance.title", "sheet.run", run.id()));
        PdfPTable facts = layout.table(3, 5, 5);
        facts.setSpacingBefore(0);
        String title = run.awards() ? "run.awards" : "run.orders";
        parts.fact(facts, "what", SheetTexts.english(title), SheetTexts.french(title));
        document.add(facts);
        PdfPTable moments = layout.table(1, 1, 1);
        moments.setSpacingBefore(0);
        parts.moment(moments, "started", run.startedAt());
        parts.moment(moments, "ended", run.endedAt());
        parts.moment(moments, "drawn", drawn);
        document.add(moments);
        document.add(counts());
        document.add(verdict());
        document.add(places());
        if (named > 0) {
            document.add(unsettled(named));
        }
        document.add(parts.signatures());
    }

    private PdfPTable verdict() {
        String key = run.holds() && delivery.balances(run.ordered()) ? "run.holds" : "run.differs";
        long settled = delivery.standing(RunPlace.Standing.SETTLED);
        return parts.verdict(
                SheetTexts.english(key),
                SheetTexts.english("run.settled", settled, run.ordered()),
                SheetTexts.french(key),
                SheetTexts.french("run.settled", settled, run.ordered()));
    }

    /** What became of its records. */
    private PdfPTable counts() {
        PdfPTable table = layout.table(1, 1, 1, 1);
        table.setSpacingBefore(0);
        parts.count(table, "run.selected", run.selected());
        parts.count(table, "run.not_processed", run.notProcessed());
        parts.count(table, "run.pending", run.pending());
        parts.count(table, "run.ordered", run.ordered());
        return table;
    }

    /** Where what it ordered is. */
    private PdfPTable places() {
        PdfPTable table = layout.table(8, 1);
        table.setSpacingBefore(ABOVE_PLACES);
        for (RunPlace.Part part : RunPlace.Part.values()) {
            if (delivery.sum(part) > 0) {
                table.addCell(layout.strongLine(SheetTexts.both("run." + part)));
                table.addCell(layout.strongNumber(SheetTexts.number(delivery.sum(part))));
                delivery.lines(part).stream().filter(line -> line.items() > 0).forEach(line -> {
                    table.addCell(layout.lineWithin(SheetTexts.both("place." + line.place())));
                    table.addCell(layout.lineOfNumber(SheetTexts.number(line.items())));
                });
            }
        }
        return table;
    }

    private PdfPTable unsettled(int named) {
        PdfPTable table = layout.table(5, 4);
        unsettled.stream().limit(named).forEach(row -> {
            table.addCell(layout.line(row.name().internal() + " (" + row.asn() + "), " + row.number()));
            table.addCell(layout.line(SheetTexts.both("place." + row.place())));
        });
        long all = delivery.standing(RunPlace.Standing.WRONG) + delivery.standing(RunPlace.Standing.STUCK);
        if (all > named) {
            table.addCell(layout.line(SheetTexts.both("balance.more", all - named)));
            table.addCell(layout.line(""));
        }
        return table;
    }
}

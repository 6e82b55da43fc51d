package org.conferral.printing.control.sheet;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sheets have in common, in both languages. */
final class SheetParts {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd hh:mm a", Locale.CANADA);
    private static final float ABOVE_SIGNATURES = 34;

    private final ZoneId zone;
    private final SheetLayout layout;

    SheetParts(ZoneId zone, SheetLayout layout) {
        this.zone = zone;
        this.layout = layout;
    }

    /** The sheet's title beside the number of what it is about. */
    PdfPTable heading(String title, String what, long id) {
        PdfPTable table = layout.table(3, 1);
        table.addCell(layout.cell(layout.title(SheetTexts.english(title)), layout.subtitle(SheetTexts.french(title))));
        Paragraph name = layout.small(SheetTexts.both(what));
        name.setAlignment(Element.ALIGN_RIGHT);
        Paragraph number = layout.figure(String.valueOf(id));
        number.setAlignment(Element.ALIGN_RIGHT);
        table.addCell(layout.cell(name, number));
        return table;
    }

    /** A fact, in both languages beside one another. */
    void fact(PdfPTable table, String label, String inEnglish, String inFrench) {
        table.addCell(layout.cell(
                layout.small(SheetTexts.english("sheet." + label)), layout.small(SheetTexts.french("sheet." + label))));
        table.addCell(layout.cell(layout.strong(inEnglish)));
        table.addCell(layout.cell(layout.text(inFrench)));
    }

    /** When something happened, under what it was; a dash where it has not. */
    void moment(PdfPTable table, String label, @Nullable Instant moment) {
        table.addCell(layout.cell(
                layout.small(SheetTexts.english("sheet." + label)),
                layout.small(SheetTexts.french("sheet." + label)),
                layout.strong(moment == null ? "–" : moment(moment))));
    }

    /** A count, under what it is of. */
    void count(PdfPTable table, String key, long count) {
        table.addCell(layout.cell(
                layout.small(SheetTexts.english(key)),
                layout.small(SheetTexts.french(key)),
                layout.strong(SheetTexts.number(count))));
    }

    /** A moment in Alberta's time; empty where there is none. */
    String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone));
    }

    /** What it comes to, in English beside French, each with more about it. */
    PdfPTable verdict(String english, String more, String french, String moreInFrench) {
        PdfPTable table = layout.table(10, 1, 10);
        table.addCell(layout.bare(layout.strong(english), layout.small(more)));
        table.addCell(layout.bare());
        table.addCell(layout.bare(layout.strong(french), layout.small(moreInFrench)));
        return table;
    }

    /** Where it is signed. */
    PdfPTable signatures() {
        PdfPTable table = layout.table(5, 1, 3);
        table.setSpacingBefore(ABOVE_SIGNATURES);
        table.addCell(line("balance.signature"));
        table.addCell(layout.bare());
        table.addCell(line("balance.date"));
        return table;
    }

    private PdfPCell line(String key) {
        return layout.under(layout.small(SheetTexts.both(key)));
    }
}

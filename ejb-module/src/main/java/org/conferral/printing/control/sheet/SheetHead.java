package org.conferral.printing.control.sheet;

import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPTable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.printing.entity.PrintJobRow;
import org.jspecify.annotations.Nullable;

/** What sheets of a print job begin with: its number, and what it is a job of. */
public final class SheetHead {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd hh:mm a", Locale.CANADA);

    private final PrintJobRow job;
    private final CredentialTypeRow type;
    private final ZoneId zone;
    private final SheetLayout layout;

    SheetHead(PrintJobRow job, CredentialTypeRow type, ZoneId zone, SheetLayout layout) {
        this.job = job;
        this.type = type;
        this.zone = zone;
        this.layout = layout;
    }

    /** The sheet's title beside the number of the job. */
    PdfPTable heading(String title) {
        PdfPTable table = layout.table(3, 1);
        table.addCell(layout.cell(layout.title(SheetTexts.english(title)), layout.subtitle(SheetTexts.french(title))));
        Paragraph name = layout.small(SheetTexts.both("sheet.job"));
        name.setAlignment(Element.ALIGN_RIGHT);
        Paragraph number = layout.figure(String.valueOf(job.id()));
        number.setAlignment(Element.ALIGN_RIGHT);
        table.addCell(layout.cell(name, number));
        return table;
    }

    /** What it is a job of. */
    PdfPTable facts() {
        PdfPTable table = layout.table(3, 5, 5);
        fact(table, "type", type.name(Locale.CANADA), type.name(Locale.CANADA_FRENCH));
        fact(table, "language", "language." + job.language());
        fact(table, "method", "method." + job.method());
        fact(table, "facility", job.facility().english(), job.facility().french());
        return table;
    }

    /** One more of them. */
    void fact(PdfPTable table, String label, String inEnglish, String inFrench) {
        table.addCell(layout.cell(
                layout.small(SheetTexts.english("sheet." + label)), layout.small(SheetTexts.french("sheet." + label))));
        table.addCell(layout.cell(layout.strong(inEnglish)));
        table.addCell(layout.cell(layout.text(inFrench)));
    }

    private void fact(PdfPTable table, String label, String key) {
        fact(table, label, SheetTexts.english(key), SheetTexts.french(key));
    }

    /** A moment in Alberta's time; empty where there is none. */
    String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone));
    }
}

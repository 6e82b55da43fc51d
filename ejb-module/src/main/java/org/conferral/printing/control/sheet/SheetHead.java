package org.conferral.printing.control.sheet;

import com.lowagie.text.pdf.PdfPTable;
import java.util.Locale;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.printing.entity.PrintJobRow;

/** What sheets of a print job begin with: its number, and what it is a job of. */
public final class SheetHead {
    private final PrintJobRow job;
    private final CredentialTypeRow type;
    private final SheetParts parts;
    private final SheetLayout layout;

    SheetHead(PrintJobRow job, CredentialTypeRow type, SheetParts parts, SheetLayout layout) {
        this.job = job;
        this.type = type;
        this.parts = parts;
        this.layout = layout;
    }

    /** The sheet's title beside the number of the job. */
    PdfPTable heading(String title) {
        return parts.heading(title, "sheet.job", job.id());
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
        parts.fact(table, label, inEnglish, inFrench);
    }

    private void fact(PdfPTable table, String label, String key) {
        fact(table, label, SheetTexts.english(key), SheetTexts.french(key));
    }

    /** What it has in common with other sheets. */
    SheetParts parts() {
        return parts;
    }
}

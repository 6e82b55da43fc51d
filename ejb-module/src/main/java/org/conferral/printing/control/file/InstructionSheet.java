package org.conferral.printing.control.file;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.document.entity.OfficeContact;
import org.conferral.printing.entity.PrintJobCounts;
import org.conferral.printing.entity.PrintJobRow;

/** The Printer Instruction Sheet, cover of a job's file: in English and French, what is to be printed and how often. */
final class InstructionSheet {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd hh:mm a", Locale.CANADA);
    private static final float MARGIN = 54;
    private static final String APART = " · ";

    private final PrintJobRow job;
    private final CredentialTypeRow type;
    private final ZoneId zone;
    private final SheetLayout layout;
    private final ResourceBundle english = texts(Locale.CANADA);
    private final ResourceBundle french = texts(Locale.CANADA_FRENCH);

    InstructionSheet(PrintJobRow job, CredentialTypeRow type, ZoneId zone, SheetLayout layout) {
        this.job = job;
        this.type = type;
        this.zone = zone;
        this.layout = layout;
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "org.conferral.printing", language, InstructionSheet.class.getClassLoader(), NO_FALLBACK);
    }

    /** The sheet as a file of one page, on which these may be asked. */
    byte[] file(OfficeContact inEnglish, OfficeContact inFrench) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(heading());
        document.add(facts());
        document.add(figures());
        document.add(counts());
        document.add(beside(layout.text(english.getString("sheet.what")), layout.text(french.getString("sheet.what"))));
        document.add(contacts(inEnglish, inFrench));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable heading() {
        PdfPTable table = layout.table(3, 1);
        table.addCell(layout.cell(
                layout.title(english.getString("sheet.title")), layout.subtitle(french.getString("sheet.title"))));
        Paragraph name = layout.small(both("job"));
        name.setAlignment(Element.ALIGN_RIGHT);
        Paragraph number = layout.figure(String.valueOf(job.id()));
        number.setAlignment(Element.ALIGN_RIGHT);
        table.addCell(layout.cell(name, number));
        return table;
    }

    private PdfPTable facts() {
        PdfPTable table = layout.table(4, 5, 5);
        fact(table, "type", type.name(Locale.CANADA), type.name(Locale.CANADA_FRENCH));
        fact(table, "language", "language." + job.language());
        fact(table, "method", "method." + job.method());
        fact(table, "facility", job.facility().english(), job.facility().french());
        String released =
                job.releasedAt() == null ? "" : MOMENT.format(job.releasedAt().atZone(zone));
        fact(table, "released", released, "");
        return table;
    }

    private void fact(PdfPTable table, String label, String key) {
        fact(table, label, english.getString(key), french.getString(key));
    }

    private void fact(PdfPTable table, String label, String inEnglish, String inFrench) {
        table.addCell(layout.cell(
                layout.small(english.getString("sheet." + label)), layout.small(french.getString("sheet." + label))));
        table.addCell(layout.cell(layout.strong(inEnglish)));
        table.addCell(layout.cell(layout.text(inFrench)));
    }

    private PdfPTable figures() {
        PdfPTable table = layout.table(1, 1, 1);
        table.addCell(figure("envelopes", job.counts().envelopes()));
        table.addCell(figure("items", job.counts().items()));
        table.addCell(figure("pages", job.counts().pages()));
        return table;
    }

    private PdfPCell figure(String label, int count) {
        return layout.bare(layout.figure(number(count)), layout.small(both(label)));
    }

    private PdfPTable counts() {
        PrintJobCounts counts = job.counts();
        PdfPTable envelopes = layout.table(4, 1);
        count(envelopes, "canada", counts.canada());
        count(envelopes, "united_states", counts.unitedStates());
        count(envelopes, "elsewhere", counts.elsewhere());
        PdfPTable paper = layout.table(4, 1);
        count(paper, "credential_paper", counts.credentialPages());
        count(paper, "plain_paper", counts.plainPages());
        count(paper, "this_sheet", 1);
        PdfPTable table = layout.table(10, 1, 10);
        table.addCell(layout.inner(envelopes));
        table.addCell(layout.bare());
        table.addCell(layout.inner(paper));
        return table;
    }

    private void count(PdfPTable table, String label, int count) {
        table.addCell(layout.cell(
                layout.text(english.getString("sheet." + label)), layout.small(french.getString("sheet." + label))));
        table.addCell(layout.number(layout.strong(number(count))));
    }

    private PdfPTable contacts(OfficeContact inEnglish, OfficeContact inFrench) {
        PdfPTable table = layout.table(10, 1, 10);
        table.addCell(contact(inEnglish));
        table.addCell(layout.bare());
        table.addCell(contact(inFrench));
        return table;
    }

    private PdfPCell contact(OfficeContact contact) {
        return layout.bare(
                layout.strong(contact.issuer() + APART + contact.office()),
                layout.small(contact.hours()),
                layout.small(contact.reach()));
    }

    private PdfPTable beside(Paragraph left, Paragraph right) {
        PdfPTable table = layout.table(10, 1, 10);
        table.addCell(layout.bare(left));
        table.addCell(layout.bare());
        table.addCell(layout.bare(right));
        return table;
    }

    private String both(String label) {
        return english.getString("sheet." + label) + APART + french.getString("sheet." + label);
    }

    private static String number(int count) {
        return String.format(Locale.CANADA_FRENCH, "%,d", count).replace('\u202f', '\u00a0');
    }
}

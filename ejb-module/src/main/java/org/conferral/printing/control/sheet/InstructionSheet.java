package org.conferral.printing.control.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.conferral.document.entity.OfficeContact;
import org.conferral.printing.entity.PrintJobCounts;
import org.conferral.printing.entity.PrintJobRow;

/** The Printer Instruction Sheet, cover of a job's file: in English and French, what is to be printed and how often. */
public final class InstructionSheet {
    private static final float MARGIN = 54;

    private final PrintJobRow job;
    private final SheetHead head;
    private final SheetLayout layout;

    public InstructionSheet(PrintJobRow job, SheetHead head, SheetLayout layout) {
        this.job = job;
        this.head = head;
        this.layout = layout;
    }

    /** The sheet as a file of one page, on which these may be asked. */
    public byte[] file(OfficeContact inEnglish, OfficeContact inFrench) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.open();
        document.add(head.heading("sheet.title"));
        PdfPTable facts = head.facts();
        head.fact(facts, "released", head.parts().moment(job.releasedAt()), "");
        document.add(facts);
        document.add(figures());
        document.add(counts());
        document.add(
                beside(layout.text(SheetTexts.english("sheet.print")), layout.text(SheetTexts.french("sheet.print"))));
        document.add(contacts(inEnglish, inFrench));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable figures() {
        PdfPTable table = layout.table(1, 1, 1);
        table.addCell(figure("envelopes", job.counts().envelopes()));
        table.addCell(figure("items", job.counts().items()));
        table.addCell(figure("pages", job.counts().pages()));
        return table;
    }

    private PdfPCell figure(String label, int count) {
        return layout.bare(layout.figure(SheetTexts.number(count)), layout.small(SheetTexts.both("sheet." + label)));
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
                layout.text(SheetTexts.english("sheet." + label)), layout.small(SheetTexts.french("sheet." + label))));
        table.addCell(layout.number(layout.strong(SheetTexts.number(count))));
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
                layout.strong(contact.issuer() + " · " + contact.office()),
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
}

package org.conferral.printing.control.sheet;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.conferral.document.boundary.PrintSources;

/** How sheets that go with a print job are laid out: two languages beside or above one another, black on any paper. */
public final class SheetLayout {
    private static final Color GREY = new Color(0x55, 0x55, 0x55);
    private static final float TITLE = 22;
    private static final float SUBTITLE = 14;
    private static final float FIGURE = 26;
    private static final float TEXT = 10;
    private static final float SMALL = 8.5f;
    private static final float HAIRLINE = 0.5f;
    private static final float PADDING = 4;

    private final BaseFont regular;
    private final BaseFont bold;

    SheetLayout(PrintSources sources) {
        regular = font("regular.ttf", sources.face(false));
        bold = font("bold.ttf", sources.face(true));
    }

    private static BaseFont font(String name, byte[] file) {
        try {
            BaseFont font =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
            font.setSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Paragraph title(String text) {
        return new Paragraph(TITLE, text, new Font(bold, TITLE));
    }

    Paragraph subtitle(String text) {
        return new Paragraph(SUBTITLE * 1.3f, text, new Font(regular, SUBTITLE, Font.UNDEFINED, GREY));
    }

    Paragraph figure(String text) {
        return new Paragraph(FIGURE * 1.1f, text, new Font(bold, FIGURE));
    }

    Paragraph strong(String text) {
        return new Paragraph(TEXT * 1.25f, text, new Font(bold, TEXT));
    }

    Paragraph text(String text) {
        return new Paragraph(TEXT * 1.35f, text, new Font(regular, TEXT));
    }

    Paragraph small(String text) {
        return new Paragraph(SMALL * 1.25f, text, new Font(regular, SMALL, Font.UNDEFINED, GREY));
    }

    /** A table over the whole width, with columns of these shares. */
    PdfPTable table(float... shares) {
        PdfPTable table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setSpacingBefore(2 * TEXT);
        return table;
    }

    /** A cell with these under one another, and a line beneath it. */
    PdfPCell cell(Paragraph... texts) {
        PdfPCell cell = bare(texts);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(HAIRLINE);
        cell.setPaddingBottom(PADDING + 1);
        return cell;
    }

    /** A cell with a small text and a line close beneath it. */
    PdfPCell line(String text) {
        return line(text, regular, Element.ALIGN_LEFT);
    }

    /** The same, further to the right. */
    PdfPCell lineWithin(String text) {
        PdfPCell cell = line(text);
        cell.setPaddingLeft(2 * TEXT);
        return cell;
    }

    /** The same of a number, to the right. */
    PdfPCell lineOfNumber(String text) {
        return line(text, regular, Element.ALIGN_RIGHT);
    }

    /** The same in bold. */
    PdfPCell strongLine(String text) {
        return line(text, bold, Element.ALIGN_LEFT);
    }

    /** The same of a number, to the right. */
    PdfPCell strongNumber(String text) {
        return line(text, bold, Element.ALIGN_RIGHT);
    }

    private PdfPCell line(String text, BaseFont font, int alignment) {
        Paragraph paragraph = new Paragraph(SMALL * 1.25f, text, new Font(font, SMALL));
        paragraph.setAlignment(alignment);
        PdfPCell cell = cell(paragraph);
        cell.setPaddingTop(1);
        cell.setPaddingBottom(PADDING);
        return cell;
    }

    /** A cell with a line above it, to write on. */
    PdfPCell under(Paragraph... texts) {
        PdfPCell cell = bare(texts);
        cell.setBorder(Rectangle.TOP);
        cell.setBorderWidth(HAIRLINE);
        return cell;
    }

    /** A cell with a line beneath it, to the right: a number. */
    PdfPCell number(Paragraph text) {
        text.setAlignment(Element.ALIGN_RIGHT);
        return cell(text);
    }

    /** A cell without a line. */
    PdfPCell bare(Paragraph... texts) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(PADDING);
        cell.setPaddingLeft(0);
        for (Paragraph text : texts) {
            cell.addElement(text);
        }
        return cell;
    }

    /** A cell that holds a table. */
    PdfPCell inner(PdfPTable table) {
        table.setSpacingBefore(0);
        PdfPCell cell = new PdfPCell(table);
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }
}

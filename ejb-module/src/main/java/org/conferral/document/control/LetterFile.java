package org.conferral.document.control;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.OptionalDouble;
import org.conferral.document.control.drawing.Ornaments;
import org.conferral.document.control.type.AddressFitting;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.Ink;
import org.conferral.document.control.type.Lines;
import org.conferral.document.control.type.Type;
import org.conferral.document.entity.OfficeContact;
import org.conferral.document.entity.OfficeLetter;

/**
 * One letter of the office: head, window, date and foot stand where they do in the letter that goes with a credential. An
 * address that does not fit the window is left out, so that nobody posts what goes astray.
 */
final class LetterFile {
    private static final float LEFT = 72;
    private static final float RIGHT = 540;
    private static final float HEAD = 134;
    private static final double WINDOW_MIDDLE = 204;
    private static final float BODY_TOP = 296;
    private static final float LEADING = 16.5f;
    private static final float PARAGRAPH = 9;
    private static final float KEY_LEADING = 30;
    private static final float ISSUER = 11;
    private static final float OFFICE = 10.5f;
    private static final float BODY = 11.5f;
    private static final float KEY = 20;
    private static final float FOOT = 8.5f;

    private final OfficeLetter letter;
    private final OfficeContact office;
    private final String date;
    private final BaseFont regular = Face.REGULAR.embedded();
    private final BaseFont bold = Face.BOLD.embedded();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.LETTER);
    private final PdfWriter writer = PdfWriter.getInstance(document, file);
    private float y = BODY_TOP;

    LetterFile(OfficeLetter letter, OfficeContact office, String date) {
        this.letter = letter;
        this.office = office;
        this.date = date;
    }

    byte[] bytes() {
        document.addTitle(letter.title());
        document.addAuthor(office.issuer());
        document.open();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(letter.language().locale().toLanguageTag()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getDirectContent().addTemplate(Ornaments.letterhead(writer), 0, 0);
        text(bold, ISSUER, HEAD, 60, office.issuer());
        text(regular, OFFICE, HEAD, 77, office.office());
        right(122, date);
        address();
        letter.before().forEach(this::paragraph);
        y += PARAGRAPH;
        text(bold, KEY, LEFT, y, letter.key());
        y += KEY_LEADING;
        letter.behind().forEach(this::paragraph);
        text(regular, FOOT, LEFT, 732, office.hours());
        text(regular, FOOT, LEFT, 744, office.reach());
        document.close();
        return file.toByteArray();
    }

    private void address() {
        List<String> lines = letter.address();
        OptionalDouble size = AddressFitting.size(lines);
        double leading = AddressFitting.leading(lines.size());
        double baseline = WINDOW_MIDDLE - (lines.size() - 1) * leading / 2 + size.orElse(0) / 4;
        for (String line : size.isPresent() ? lines : List.<String>of()) {
            text(regular, (float) size.getAsDouble(), LEFT, (float) baseline, line);
            baseline += leading;
        }
    }

    private void paragraph(String text) {
        for (String line : Lines.filled(Type.of(Face.REGULAR, BODY, Ink.BLACK), RIGHT - LEFT, text)) {
            text(regular, BODY, LEFT, y, line);
            y += LEADING;
        }
        y += PARAGRAPH;
    }

    private void right(float fromTop, String text) {
        show(regular, BODY, Element.ALIGN_RIGHT, RIGHT, fromTop, text);
    }

    private void text(BaseFont font, float size, float x, float fromTop, String text) {
        show(font, size, Element.ALIGN_LEFT, x, fromTop, text);
    }

    private void show(BaseFont font, float size, int alignment, float x, float fromTop, String text) {
        PdfContentByte page = writer.getDirectContent();
        page.beginText();
        page.setFontAndSize(font, size);
        page.showTextAligned(alignment, text, x, PageSize.LETTER.getHeight() - fromTop, 0);
        page.endText();
    }
}

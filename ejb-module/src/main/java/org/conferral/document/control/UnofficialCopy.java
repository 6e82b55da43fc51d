package org.conferral.document.control;

import com.lowagie.text.Element;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.control.type.Face;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.PaperMark;

/**
 * A stored document, or the credential of it alone, with words laid over each page that say that it is not the official one. It no longer claims to be
 * PDF/A, nor what its metadata says of the official one; nor is it signed, as the official one may be.
 */
final class UnofficialCopy {
    private static final Color RED = new Color(0xA4262C);
    private static final float ACROSS = 84;
    private static final float HEAD = 9;
    private static final float FROM_EDGE = 15;
    private static final float PALE = 0.16f;
    private static final float ANGLE = 28;

    private final Wording wording;
    private final float angle;
    private final BaseFont title = Face.TITLE.embedded();
    private final BaseFont bold = Face.BOLD.embedded();

    private UnofficialCopy(CredentialPaper paper, Edition edition) {
        wording = edition.on(paper.language(), paper.letterDate());
        // across what says already that it is no real document
        angle = paper.mark() == PaperMark.NONE ? ANGLE : -ANGLE;
    }

    /** Of all pages. */
    static byte[] of(byte[] file, CredentialPaper paper, Edition edition) {
        return laid(reader(file), paper, edition);
    }

    /** Of the credential alone: nothing of a letter, for whom it is and where they live, is in its bytes. */
    static byte[] alone(byte[] file, CredentialPaper paper, Edition edition) {
        PdfReader reader = reader(file);
        if (paper.kind().hasLetter()) {
            reader.selectPages(String.valueOf(paper.kind().credentialPage()));
            reader.getCatalog().remove(PdfName.OUTLINES);
            reader.removeUnusedObjects();
        }
        return laid(reader, paper, edition);
    }

    private static PdfReader reader(byte[] file) {
        try {
            return new PdfReader(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] laid(PdfReader reader, CredentialPaper paper, Edition edition) {
        UnofficialCopy copy = new UnofficialCopy(paper, edition);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try {
            reader.getCatalog().remove(PdfName.METADATA);
            reader.getCatalog().remove(PdfName.OUTPUTINTENTS);
            unsign(reader);
            PdfStamper stamper = new PdfStamper(reader, bytes);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.lay(stamper.getOverContent(page), reader.getPageSize(page));
            }
            stamper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void unsign(PdfReader reader) {
        if (reader.getCatalog().contains(PdfName.ACROFORM)) {
            reader.getCatalog().remove(PdfName.ACROFORM);
            reader.getCatalog().remove(PdfName.PERMS);
            reader.getPageN(1).remove(PdfName.ANNOTS);
            reader.removeUnusedObjects();
        }
    }

    private void lay(PdfContentByte over, Rectangle page) {
        PdfGState pale = new PdfGState();
        pale.setFillOpacity(PALE);
        over.saveState();
        over.setGState(pale);
        text(
                over,
                title,
                ACROSS,
                wording.text("mark." + PaperMark.UNOFFICIAL),
                page.getHeight() / 2 - ACROSS / 3,
                page,
                angle);
        over.restoreState();
        over.saveState();
        String head = wording.text("marked." + PaperMark.UNOFFICIAL);
        text(over, bold, HEAD, head, page.getHeight() - FROM_EDGE, page, 0);
        over.restoreState();
    }

    private static void text(
            PdfContentByte over, BaseFont font, float size, String text, float y, Rectangle page, float turned) {
        over.setColorFill(RED);
        over.beginText();
        over.setFontAndSize(font, size);
        over.showTextAligned(Element.ALIGN_CENTER, text, page.getWidth() / 2, y, turned);
        over.endText();
    }
}

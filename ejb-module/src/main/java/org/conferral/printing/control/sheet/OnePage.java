package org.conferral.printing.control.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;

/** A file of one page, on which as many are named as it has room for. */
final class OnePage {
    private static final float MARGIN = 54;
    private static final float TOP = 40;

    private final BiConsumer<Document, Integer> content;

    /** Of what draws the page with so many named. */
    OnePage(BiConsumer<Document, Integer> content) {
        this.content = content;
    }

    private record Drawn(ByteArrayOutputStream file, int pages) {}

    /** The file, with at most so many named. */
    byte[] file(int most) {
        int named = most;
        Drawn drawn = drawn(named);
        while (drawn.pages() > 1 && named > 0) {
            named--;
            drawn = drawn(named);
        }
        return drawn.file().toByteArray();
    }

    private Drawn drawn(int named) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, TOP, TOP);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.open();
        content.accept(document, named);
        int pages = writer.getPageNumber();
        document.close();
        return new Drawn(bytes, pages);
    }
}

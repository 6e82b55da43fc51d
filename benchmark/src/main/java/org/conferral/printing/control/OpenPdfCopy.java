package org.conferral.printing.control;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.conferral.document.control.print.PagesRead;
import org.conferral.document.entity.StoredPages;

/**
 * The same pages copied by OpenPDF, which deflates each page's own content anew: each template's page imported once, a page's
 * own content set over it, and a line of text over that; without digests, codes, marks and notes of where a page stands. The
 * pages come out of the same database by the same reads.
 */
final class OpenPdfCopy {
    private static final int AT_ONCE = 500;
    private static final String OVER = "q 0 g BT /F1 10 Tf 700 590 Td (00001) Tj ET Q q 0 g 600 590 37 9 re f Q ";

    private final PagesRead pages;
    private final Map<Long, PdfReader> readers = new HashMap<>();
    private final Map<String, PdfImportedPage> imported = new HashMap<>();

    OpenPdfCopy(PagesRead pages) {
        this.pages = pages;
    }

    /** Copies the documents of these items; how many pages. */
    int write(List<Long> items, OutputStream out) throws IOException {
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, out);
        int written = 0;
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            for (StoredPages stored : pages.of(items.subList(from, Math.min(items.size(), from + AT_ONCE)))) {
                for (int page = 1; page <= stored.contents().size(); page++) {
                    copy(stored, page, document, writer);
                    written++;
                }
            }
        }
        document.close();
        return written;
    }

    private void copy(StoredPages stored, int page, Document document, PdfWriter writer) throws IOException {
        PdfReader reader = reader(stored.template());
        Rectangle size = reader.getPageSize(page);
        document.setPageSize(size);
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
        }
        String key = stored.template() + "-" + page;
        PdfImportedPage template = imported.get(key);
        if (template == null) {
            template = writer.getImportedPage(reader, page);
            imported.put(key, template);
        }
        PdfContentByte content = writer.getDirectContent();
        content.addTemplate(template, 0, 0);
        content.setLiteral(inflated(stored.contents().get(page - 1)));
        content.setLiteral(OVER);
    }

    private static String inflated(byte[] content) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private PdfReader reader(long template) throws IOException {
        PdfReader known = readers.get(template);
        if (known == null) {
            known = new PdfReader(pages.template(template));
            readers.put(template, known);
        }
        return known;
    }
}

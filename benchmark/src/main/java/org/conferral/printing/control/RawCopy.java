package org.conferral.printing.control;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conferral.document.boundary.PrintSources;
import org.conferral.document.control.print.PagesRead;
import org.conferral.document.entity.SharedParts;
import org.conferral.document.entity.SharedParts.SharedPage;
import org.conferral.document.entity.StoredPages;

/**
 * What the product is measured against: the same pages by the least code that could write them. What a template's pages have
 * in common once, each page's own content as the bytes that were stored, a page object for each, one flat list of pages and
 * a plain table of places; without codes, marks, notes of where a page stands, and what deflates all that. The pages come out
 * of the same database by the same reads.
 */
final class RawCopy {
    private static final int AT_ONCE = 500;
    private static final int FIRST = 3;

    private final PagesRead pages;
    private final PrintSources sources;
    private final OutputStream out;
    private final Map<Long, SharedParts> templates = new HashMap<>();
    private final List<Long> places = new ArrayList<>();
    private final StringBuilder kids = new StringBuilder();
    private long position;

    RawCopy(PagesRead pages, PrintSources sources, OutputStream out) {
        this.pages = pages;
        this.sources = sources;
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Copies the documents of these items; how many pages. */
    int write(List<Long> items) throws IOException {
        write("%PDF-1.7\n");
        int written = 0;
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            for (StoredPages stored : sources.pages(items.subList(from, Math.min(items.size(), from + AT_ONCE)))) {
                List<SharedPage> shared = template(stored.template()).pages();
                for (int page = 0; page < stored.contents().size(); page++) {
                    copy(shared.get(page), stored.contents().get(page));
                    written++;
                }
            }
        }
        end(written);
        return written;
    }

    private void copy(SharedPage shared, byte[] content) throws IOException {
        int own = begin();
        write("<</Filter/FlateDecode/Length " + content.length + ">>stream\n");
        write(content);
        write("\nendstream\nendobj\n");
        int page = begin();
        write("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + shared.width() + " " + shared.height() + "]/Resources "
                + shared.resources() + " 0 R/Contents[" + shared.contents() + " 0 R " + own + " 0 R]>>\nendobj\n");
        kids.append(page).append(" 0 R ");
    }

    private SharedParts template(long id) throws IOException {
        SharedParts known = templates.get(id);
        if (known == null) {
            known = sources.parts(pages.template(id), FIRST + places.size());
            for (byte[] object : known.objects()) {
                begin();
                write(object);
                write("\nendobj\n");
            }
            templates.put(id, known);
        }
        return Objects.requireNonNull(known);
    }

    private void end(int count) throws IOException {
        long root = position;
        write("2 0 obj\n<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>\nendobj\n");
        long catalog = position;
        write("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        long table = position;
        write("xref\n0 " + (FIRST + places.size()) + "\n0000000000 65535 f \n");
        place(catalog);
        place(root);
        for (long place : places) {
            place(place);
        }
        write("trailer\n<</Size " + (FIRST + places.size()) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        out.flush();
    }

    private void place(long place) throws IOException {
        String digits = String.valueOf(place);
        write("0".repeat(10 - digits.length()) + digits + " 00000 n \n");
    }

    /** Begins an object; its number. */
    private int begin() throws IOException {
        places.add(position);
        int number = FIRST + places.size() - 1;
        write(number + " 0 obj\n");
        return number;
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}

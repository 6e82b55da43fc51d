package org.conferral.document.control.template;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.document.control.template.DocumentTemplate.Places;

/**
 * A written file to which each page gets one more stream, empty as yet, behind the one that is there: documents put their
 * own in its place. Where they are signed, it gets a field for the signature, whose dictionary documents bring with them;
 * and that nothing may be changed once they are (ISO 32000, 12.8.2.2).
 */
final class TemplateFile {
    private static final Pattern CONTENTS = Pattern.compile("/Contents ([0-9]+ 0 R)");
    private static final Pattern DICTIONARY_END = Pattern.compile(">>\\s*$");
    private static final Pattern END =
            Pattern.compile("/Size ([0-9]+)|/Root ([0-9]+) 0 R|/Info ([0-9]+) 0 R|startxref\\s+([0-9]+)\\s");
    private static final int LAST = 1024;
    private static final int SIZE = 1;
    private static final int ROOT = 2;
    private static final int INFO = 3;
    private static final int TABLE = 4;

    private final byte[] written;
    private final String text;
    private final int[] end = new int[TABLE + 1];

    TemplateFile(byte[] written) {
        this.written = written;
        text = new String(written, StandardCharsets.ISO_8859_1);
        Matcher keys = END.matcher(text.substring(Math.max(0, text.length() - LAST)));
        while (keys.find()) {
            for (int key = SIZE; key <= TABLE; key++) {
                end[key] = keys.group(key) == null ? end[key] : Integer.parseInt(keys.group(key));
            }
        }
    }

    /** The bytes with the further streams, and where they are. */
    record Opened(List<byte[]> parts, Places places) {
        byte[] bytes() {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            parts.forEach(whole::writeBytes);
            return whole.toByteArray();
        }
    }

    /**
     * The file, opened for documents.
     *
     * @param field what the field of the signature is called, as a string of PDF; blank where documents are not signed
     */
    Opened opened(byte[] id, String field) {
        PdfUpdate update = new PdfUpdate(written.length);
        List<Integer> pages = pages();
        int next = end[SIZE] + pages.size();
        int signature = field.isEmpty() ? 0 : next + 1;
        List<Integer> contents = new ArrayList<>();
        for (int page : pages) {
            int own = end[SIZE] + contents.size();
            String opened = page(page).replaceFirst(CONTENTS.pattern(), "/Contents[$1 " + own + " 0 R]");
            update.object(page, signature == 0 ? opened : with(opened, "/Tabs/S/Annots[" + next + " 0 R]"));
            update.stream(own, new byte[0], 1);
            contents.add(own);
        }
        if (signature != 0) {
            update.object(next, field(field, pages.get(0), signature));
            update.object(
                    end[ROOT],
                    with(
                            object(end[ROOT]),
                            "/AcroForm<</Fields[" + next + " 0 R]/SigFlags 3>>" + "/Perms<</DocMDP " + signature
                                    + " 0 R>>"));
        }
        int size = signature == 0 ? next : signature + 1;
        byte[] added = update.end(size, end[ROOT], end[INFO], id, end[TABLE]);
        return new Opened(
                List.of(written, added), new Places(size, end[ROOT], end[INFO], contents, signature, update.table()));
    }

    /** Out of the page, as nothing is to be seen of it. */
    private static String field(String name, int page, int signature) {
        return "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/TU" + name + "/F 132/Rect[-1 -1 -1 -1]/P " + page
                + " 0 R/V " + signature + " 0 R>>";
    }

    /** A dictionary with further entries. */
    private static String with(String dictionary, String entries) {
        return DICTIONARY_END.matcher(dictionary).replaceFirst(entries + ">>");
    }

    private List<Integer> pages() {
        try (PdfReader reader = new PdfReader(written)) {
            List<Integer> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(reader.getPageOrigRef(page).getNumber());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between the beginning and the end of an object that is no stream. */
    private String object(int number) {
        String begin = "\n" + number + " 0 obj\n";
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf("\nendobj", from));
    }

    private String page(int number) {
        String body = object(number);
        if (!CONTENTS.matcher(body).find()) {
            throw new IllegalStateException("object " + number + " is no page");
        }
        return body;
    }
}

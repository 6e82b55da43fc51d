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
 * own in its place.
 */
final class TemplateFile {
    private static final Pattern CONTENTS = Pattern.compile("/Contents ([0-9]+ 0 R)");
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

    Opened opened(byte[] id) {
        PdfUpdate update = new PdfUpdate(written.length);
        List<Integer> contents = new ArrayList<>();
        for (int page : pages()) {
            int own = end[SIZE] + contents.size();
            update.object(page, object(page).replaceFirst(CONTENTS.pattern(), "/Contents[$1 " + own + " 0 R]"));
            update.stream(own, new byte[0], 1);
            contents.add(own);
        }
        int size = end[SIZE] + contents.size();
        byte[] added = update.end(size, end[ROOT], end[INFO], id, end[TABLE]);
        return new Opened(List.of(written, added), new Places(size, end[ROOT], end[INFO], contents, update.table()));
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
        String body = text.substring(from, text.indexOf("\nendobj", from));
        if (!CONTENTS.matcher(body).find()) {
            throw new IllegalStateException("object " + number + " is no page");
        }
        return body;
    }
}

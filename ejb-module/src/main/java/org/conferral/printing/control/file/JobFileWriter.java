package org.conferral.printing.control.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conferral.document.entity.SharedParts.SharedPage;

/**
 * Writes a PDF file of any number of pages as it goes (ISO 32000-1): an object is written once, and of each only its place
 * is remembered.
 */
final class JobFileWriter {
    private static final int CATALOG = 1;
    private static final int ROOT = 2;
    private static final int PAGES_OF_A_NODE = 500;

    private final OutputStream out;
    private long position;
    private long[] places = new long[1024];
    private int last = ROOT;
    private int pages;
    private int node;
    private final List<Integer> kids = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();

    JobFileWriter(OutputStream out) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /** The number that the next object will have. */
    int next() {
        return last + 1;
    }

    /** Writes an object; its number. */
    int object(byte[] body) throws IOException {
        int number = reserve();
        begin(number);
        write(body);
        write("\nendobj\n");
        return number;
    }

    /** Writes a content stream; its number. */
    int stream(byte[] content, boolean deflated) throws IOException {
        int number = reserve();
        begin(number);
        write("<<" + (deflated ? "/Filter/FlateDecode" : "") + "/Length " + content.length + ">>stream\n");
        write(content);
        write("\nendstream\nendobj\n");
        return number;
    }

    /** Writes a page that shows what this one shares with others, and then these streams. */
    void page(SharedPage shared, int... contents) throws IOException {
        if (kids.isEmpty()) {
            node = reserve();
        }
        StringBuilder streams = new StringBuilder(shared.contents() + " 0 R");
        for (int content : contents) {
            streams.append(' ').append(content).append(" 0 R");
        }
        kids.add(object(("<</Type/Page/Parent " + node + " 0 R/MediaBox[0 0 " + shared.width() + " " + shared.height()
                        + "]/Resources " + shared.resources() + " 0 R/Contents[" + streams + "]>>")
                .getBytes(StandardCharsets.ISO_8859_1)));
        pages++;
        if (kids.size() == PAGES_OF_A_NODE) {
            endNode();
        }
    }

    /** How many pages there are by now. */
    int pages() {
        return pages;
    }

    private void endNode() throws IOException {
        if (kids.isEmpty()) {
            return;
        }
        begin(node);
        write("<</Type/Pages/Parent " + ROOT + " 0 R/Count " + kids.size() + "/Kids[" + references(kids)
                + "]>>\nendobj\n");
        nodes.add(node + " 0 R");
        kids.clear();
    }

    private static String references(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        numbers.forEach(number -> text.append(number).append(" 0 R "));
        return text.toString().strip();
    }

    /** Writes what ends a file; the stream is left to the caller to close. */
    void end(String id) throws IOException {
        endNode();
        begin(ROOT);
        write("<</Type/Pages/Count " + pages + "/Kids[" + String.join(" ", nodes) + "]>>\nendobj\n");
        begin(CATALOG);
        write("<</Type/Catalog/Pages " + ROOT + " 0 R>>\nendobj\n");
        long table = position;
        write("xref\n0 " + (last + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= last; number++) {
            String digits = Long.toString(places[number]);
            write("0".repeat(10 - digits.length()) + digits + " 00000 n \n");
        }
        write("trailer\n<</Size " + (last + 1) + "/Root " + CATALOG + " 0 R/ID[<" + id + "><" + id + ">]>>\nstartxref\n"
                + table + "\n%%EOF\n");
        out.flush();
    }

    private int reserve() {
        last++;
        if (last == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        return last;
    }

    private void begin(int number) throws IOException {
        places[number] = position;
        write(number + " 0 obj\n");
    }

    private void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}

package org.conferral.printing.control.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.conferral.document.entity.SharedParts.SharedPage;

/**
 * Writes a PDF file of any number of pages as it goes (ISO 32000-1): an object is written once, and of each only its place
 * is remembered. What is no stream of a page's own stands deflated in a stream with others (7.5.7), as does the table of
 * places (7.5.8).
 */
final class JobFileWriter {
    private static final int CATALOG = 1;
    private static final int ROOT = 2;
    private static final int PAGES_OF_A_NODE = 500;

    /** Bytes of an entry in the table of places: what it is, where, and the how manieth there. */
    private static final int ENTRY = 9;

    private final OutputStream out;
    private long position;
    private long[] places = new long[1024];
    private int last = ROOT;
    private int pages;
    private int node;
    private final List<Integer> kids = new ArrayList<>();
    private final StringBuilder index = new StringBuilder();
    private final StringBuilder packed = new StringBuilder();
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
        int page = reserve();
        pack(
                page,
                "<</Type/Page/Parent " + node + " 0 R/MediaBox[0 0 " + shared.width() + " " + shared.height()
                        + "]/Resources " + shared.resources() + " 0 R/Contents[" + streams + "]>>\n");
        kids.add(page);
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
        pack(
                node,
                "<</Type/Pages/Parent " + ROOT + " 0 R/Count " + kids.size() + "/Kids[" + references(kids) + "]>>\n");
        endPack();
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
        int number = reserve();
        begin(number);
        Deflated entries = new Deflated();
        entries.write(new byte[ENTRY]);
        for (int object = 1; object <= number; object++) {
            entries.write(entry(places[object]));
        }
        stream(
                "/Type/XRef/Size " + (number + 1) + "/W[1 6 2]/Root " + CATALOG + " 0 R/ID[<" + id + "><" + id + ">]",
                entries);
        write("startxref\n" + table + "\n%%EOF\n");
        out.flush();
    }

    /** Puts an object that is no stream among those that are deflated together. */
    private void pack(int number, String body) {
        index.append(number).append(' ').append(packed.length()).append(' ');
        packed.append(body);
    }

    /** Writes what was packed: the pages of a node, in their order, and the node. */
    private void endPack() throws IOException {
        int number = reserve();
        begin(number);
        Deflated all = new Deflated();
        all.write(latin(index));
        all.write(latin(packed));
        stream("/Type/ObjStm/N " + (kids.size() + 1) + "/First " + index.length(), all);
        for (int at = 0; at < kids.size(); at++) {
            places[kids.get(at)] = packedAt(number, at);
        }
        places[node] = packedAt(number, kids.size());
        index.setLength(0);
        packed.setLength(0);
    }

    private static long packedAt(int stream, int at) {
        return -((long) stream << Short.SIZE | at);
    }

    /** Where an object is, as the table of places has it. */
    private static byte[] entry(long place) {
        boolean isPacked = place < 0;
        long where = isPacked ? -place >> Short.SIZE : place;
        long at = isPacked ? -place & 0xFFFF : 0;
        return ByteBuffer.allocate(ENTRY)
                .put((byte) (isPacked ? 2 : 1))
                .putShort((short) (where >> Integer.SIZE))
                .putInt((int) where)
                .putShort((short) at)
                .array();
    }

    /** What is deflated as it is written. */
    private static final class Deflated extends DeflaterOutputStream {
        Deflated() {
            super(new ByteArrayOutputStream());
        }

        byte[] bytes() throws IOException {
            close();
            return ((ByteArrayOutputStream) out).toByteArray();
        }
    }

    private void stream(String keys, Deflated content) throws IOException {
        byte[] bytes = content.bytes();
        write("<<" + keys + "/Filter/FlateDecode/Length " + bytes.length + ">>stream\n");
        write(bytes);
        write("\nendstream\nendobj\n");
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
        write(latin(text));
    }

    private static byte[] latin(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}

package org.conferral.document.control.template;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** What is appended to a PDF file whose bytes stay as they are: objects in place of others, or new ones (ISO 32000, 7.5.6). */
final class PdfUpdate {
    private static final HexFormat HEX = HexFormat.of();

    private final int offset;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
    private final Map<Integer, Integer> places = new TreeMap<>();
    private int table;

    /** An update of a file of so many bytes. */
    PdfUpdate(int offset) {
        this.offset = offset;
    }

    /** An object that is no stream. */
    void object(int number, String body) {
        begin(number);
        write(body);
        write("\nendobj\n");
    }

    /** A stream, deflated at this level. */
    void stream(int number, byte[] content, int level) {
        byte[] deflated = new byte[content.length + content.length / 8 + 64];
        Deflater deflater = new Deflater(level);
        deflater.setInput(content);
        deflater.finish();
        int length = deflater.deflate(deflated);
        deflater.end();
        begin(number);
        write("<</Filter/FlateDecode/Length " + length + ">>stream\n");
        bytes.write(deflated, 0, length);
        write("\nendstream\nendobj\n");
    }

    private void begin(int number) {
        places.put(number, offset + bytes.size());
        write(number + " 0 obj\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /**
     * The bytes to append.
     *
     * @param size one more than the highest number of an object
     * @param previous where the file's last cross-reference table stands
     */
    byte[] end(int size, int root, int info, byte[] id, int previous) {
        table = offset + bytes.size();
        write("xref\n");
        places.forEach((number, place) -> write(number + " 1\n" + entry(place)));
        String digits = HEX.formatHex(id);
        write("trailer\n<</Size " + size + "/Root " + root + " 0 R/Info " + info + " 0 R/ID[<" + digits + "><" + digits
                + ">]/Prev " + previous + ">>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    /** Where an object of it stands in the whole file. */
    int place(int number) {
        return Objects.requireNonNull(places.get(number));
    }

    /** Where its cross-reference table stands in the whole file, once it is ended. */
    int table() {
        return table;
    }

    private static String entry(int place) {
        String digits = Integer.toString(place);
        return "0".repeat(10 - digits.length()) + digits + " 00000 n \n";
    }
}

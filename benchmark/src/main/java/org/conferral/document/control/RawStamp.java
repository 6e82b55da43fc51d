package org.conferral.document.control;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.conferral.document.control.type.Face;
import org.conferral.document.entity.CredentialPaper;

/**
 * What the product is measured against: the same two pages by the least code that could do it. Each letter by its number,
 * neither kerned nor fitted nor tagged; ZXing's QR code with a fixed mask, as an image of one bit a
 * module; whole coordinates; a hand-made incremental update. The text that is
 * the same in all documents is in the template.
 */
final class RawStamp {
    static final Map<EncodeHintType, Object> MASK = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    private static final List<Face> FACES = List.of(Face.REGULAR, Face.BOLD);

    private final byte[] template;
    private final int table;

    RawStamp(byte[] template) {
        this.template = template;
        String end = new String(template, template.length - 64, 64, StandardCharsets.ISO_8859_1);
        table = Integer.parseInt(end.substring(end.indexOf("startxref") + 10, end.indexOf("%%EOF"))
                .strip());
    }

    /** The bytes that the document adds. */
    byte[] stamp(CredentialPaper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        int first = template.length;
        stream(out, 900, credential(paper));
        int second = template.length + out.size();
        stream(out, 901, letter(paper));
        int xref = template.length + out.size();
        write(out, "xref\n900 2\n%010d 00000 n \n%010d 00000 n \n".formatted(first, second));
        write(out, "trailer\n<</Size 902/Root 1 0 R/Prev " + table + ">>\nstartxref\n" + xref + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static StringBuilder credential(CredentialPaper paper) {
        StringBuilder to = new StringBuilder(8192);
        text(to, 0, "33", 200, 295, paper.name());
        text(to, 0, "13", 120, 190, "June 30, 2026");
        text(to, 0, "8.2", 120, 206, "AWARDED");
        text(to, 0, "13", 250, 190, paper.schoolYear().toString());
        text(to, 0, "8.2", 250, 206, "SCHOOL YEAR");
        text(to, 0, "13", 350, 190, paper.asn().toString());
        text(to, 0, "8.2", 350, 206, "ALBERTA STUDENT NUMBER");
        text(to, 0, "13", 500, 190, paper.number().toString());
        text(to, 0, "8.2", 500, 206, "CREDENTIAL NUMBER");
        text(to, 0, "7.6", 300, 65, "Verify this document: " + BenchmarkPapers.SITE + "/v");
        text(to, 1, "7.6", 450, 65, paper.code().toString());
        qr(to, paper.proof());
        return to;
    }

    private static StringBuilder letter(CredentialPaper paper) {
        StringBuilder to = new StringBuilder(8192);
        int y = 600;
        for (String line : paper.address()) {
            text(to, 0, "10.5", 72, y, line);
            y -= 12;
        }
        text(to, 0, "11.5", 450, 614, "July 15, 2026");
        text(to, 0, "10.5", 400, 597, "Alberta Student Number " + paper.asn());
        text(to, 0, "11.5", 72, 496, "Dear " + paper.name() + ",");
        text(
                to,
                0,
                "11.5",
                72,
                470,
                "Congratulations. With this letter comes your Alberta High School Diploma, awarded on");
        text(to, 0, "11.5", 72, 454, "June 30, 2026. You have worked for it for years, and it is yours for life.");
        text(
                to,
                0,
                "11.5",
                72,
                428,
                "Please check that your name is spelled as it should be, and keep the document flat and");
        text(
                to,
                0,
                "11.5",
                72,
                412,
                "dry. Its number, " + paper.number() + ", is a permanent part of your student record: whoever");
        text(to, 0, "11.5", 72, 396, "asks for proof can be given the number or the code at the foot of the document.");
        return to;
    }

    private static void text(StringBuilder to, int face, String size, int x, int y, String text) {
        to.append("BT /F")
                .append(face + 1)
                .append(' ')
                .append(size)
                .append(" Tf ")
                .append(x)
                .append(' ')
                .append(y);
        to.append(" Td <");
        for (int at = 0; at < text.length(); at++) {
            int id = FACES.get(face).glyph(text.charAt(at));
            for (int bits = 12; bits >= 0; bits -= 4) {
                to.append(DIGITS[(id >> bits) & 0xF]);
            }
        }
        to.append(">Tj ET\n");
    }

    private static void qr(StringBuilder to, String proof) {
        ByteMatrix code;
        try {
            code = Encoder.encode(proof, ErrorCorrectionLevel.M, MASK).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
        int count = code.getWidth();
        to.append("q 66 0 0 66 654 478 cm\nBI/W ").append(count).append("/H ").append(count);
        to.append("/IM true/D[1 0]/F/AHx ID ");
        for (int y = 0; y < count; y++) {
            for (int from = 0; from < (count + 7) / 8 * 8; from += 4) {
                int four = 0;
                for (int x = from; x < from + 4; x++) {
                    four = 2 * four + (x < count ? code.get(x, y) : 0);
                }
                to.append(DIGITS[four]);
            }
        }
        to.append("> EI Q\n");
    }

    private static void stream(ByteArrayOutputStream out, int number, StringBuilder content) {
        byte[] plain = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] deflated = new byte[plain.length + 64];
        Deflater deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        int length = deflater.deflate(deflated);
        deflater.end();
        write(out, number + " 0 obj\n<</Filter/FlateDecode/Length " + length + ">>stream\n");
        out.write(deflated, 0, length);
        write(out, "\nendstream\nendobj\n");
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}

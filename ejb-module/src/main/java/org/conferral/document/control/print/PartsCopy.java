package org.conferral.document.control.print;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.document.entity.SharedParts;
import org.conferral.document.entity.SharedParts.SharedPage;

/**
 * Copies what pages of a PDF file need, with numbers of its own: fonts, forms and the content that the page shows first.
 * What a file says of itself as a whole (reading order, outline, metadata) is left behind.
 */
public final class PartsCopy {
    private static final PdfName FURTHER = new PdfName("Zf");

    private final PdfReader reader;
    private final int first;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
    private final List<byte[]> objects = new ArrayList<>();
    private final List<PdfObject> waiting = new ArrayList<>();

    private PartsCopy(PdfReader reader, int first) {
        this.reader = reader;
        this.first = first;
    }

    /**
     * The parts of a file.
     *
     * @param first the number of the first object
     * @param font the number of one more font of each page, 0 for none
     */
    public static SharedParts of(byte[] file, int first, int font) {
        try (PdfReader reader = new PdfReader(file)) {
            return new PartsCopy(reader, first).copy(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SharedParts copy(int font) throws IOException {
        List<SharedPage> pages = new ArrayList<>();
        for (int number = 1; number <= reader.getNumberOfPages(); number++) {
            pages.add(page(number, font));
        }
        for (int at = 0; at < waiting.size(); at++) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            write(waiting.get(at), body);
            objects.add(body.toByteArray());
        }
        return new SharedParts(objects, pages);
    }

    private SharedPage page(int number, int font) {
        PdfDictionary page = reader.getPageN(number);
        Rectangle size = reader.getPageSize(number);
        PdfDictionary resources = new PdfDictionary();
        resources.putAll((PdfDictionary) PdfReader.getPdfObject(page.get(PdfName.RESOURCES)));
        PdfDictionary fonts = new PdfDictionary();
        PdfObject own = PdfReader.getPdfObject(resources.get(PdfName.FONT));
        int firstFont = 0;
        if (own instanceof PdfDictionary dictionary) {
            fonts.putAll(dictionary);
            for (PdfName key : dictionary.getKeys()) {
                if (firstFont == 0 && dictionary.get(key) instanceof PRIndirectReference reference) {
                    firstFont = number(reference);
                }
            }
        }
        if (font != 0) {
            fonts.put(FURTHER, new PdfLiteral(font + " 0 R"));
        }
        resources.put(PdfName.FONT, fonts);
        return new SharedPage(
                Math.round(size.getWidth()),
                Math.round(size.getHeight()),
                number(resources),
                contents(page.get(PdfName.CONTENTS)),
                firstFont);
    }

    private int contents(PdfObject contents) {
        PdfObject one =
                contents instanceof PRIndirectReference && PdfReader.getPdfObject(contents) instanceof PdfArray array
                        ? array
                        : contents;
        return number((PRIndirectReference) (one instanceof PdfArray array ? array.getPdfObject(0) : one));
    }

    private int number(PRIndirectReference reference) {
        Integer known = numbers.get(reference.getNumber());
        if (known != null) {
            return known;
        }
        int number = number(PdfReader.getPdfObject(reference));
        numbers.put(reference.getNumber(), number);
        return number;
    }

    private int number(PdfObject object) {
        waiting.add(object);
        return first + waiting.size() - 1;
    }

    private void write(PdfObject object, ByteArrayOutputStream out) throws IOException {
        if (object instanceof PRIndirectReference reference) {
            text(number(reference) + " 0 R", out);
        } else if (object instanceof PRStream stream) {
            byte[] bytes = PdfReader.getStreamBytesRaw(stream);
            dictionary(stream, "/Length " + bytes.length, out);
            text("stream\n", out);
            out.writeBytes(bytes);
            text("\nendstream", out);
        } else if (object instanceof PdfDictionary dictionary) {
            dictionary(dictionary, "", out);
        } else if (object instanceof PdfArray array) {
            text("[", out);
            for (int at = 0; at < array.size(); at++) {
                write(array.getPdfObject(at), out);
                text(" ", out);
            }
            text("]", out);
        } else if (object instanceof PdfString string) {
            text("<" + HexFormat.of().formatHex(string.getOriginalBytes()) + ">", out);
        } else {
            out.writeBytes(object.getBytes());
        }
    }

    private void dictionary(PdfDictionary dictionary, String length, ByteArrayOutputStream out) throws IOException {
        text("<<" + length, out);
        for (PdfName name : dictionary.getKeys()) {
            if (length.isEmpty() || !name.equals(PdfName.LENGTH)) {
                out.writeBytes(name.getBytes());
                text(" ", out);
                write(dictionary.get(name), out);
            }
        }
        text(">>", out);
    }

    private static void text(String text, ByteArrayOutputStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}

package org.conferral.printing.control.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.decoder.Decoder;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.printing.entity.SheetCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
    // printing R4.2
    @Test
    void theTwoDimensionalCodeHoldsTheDigitsOfTheSheetsCode() throws Exception {
        SheetCode code = new SheetCode(123_456, 33_118, 1, 4);
        String content = new String(overlay().content(code), StandardCharsets.ISO_8859_1);

        Matcher image = Pattern.compile("/W 32/H 8.*/F/A85 ID (.*~>) EI Q").matcher(content);
        assertTrue(image.find(), content);
        byte[] bits = PdfReader.ASCII85Decode(image.group(1).getBytes(StandardCharsets.ISO_8859_1));
        BitMatrix matrix = new BitMatrix(32, 8);
        for (int at = 0; at < 32 * 8; at++) {
            if ((bits[at / 8] >> (7 - at % 8) & 1) == 1) {
                matrix.set(at % 32, at / 32);
            }
        }
        assertEquals(code.digits(), new Decoder().decode(matrix).getText());
        assertTrue(content.contains("(33118)Tj"), content);
        assertTrue(content.contains("(" + code + ")Tj"), content);
    }

    // printing R4.2
    @ParameterizedTest
    @CsvSource({"18, 8", "26, 12", "32, 8", "36, 12", "48, 16", "10, 10"})
    void aCodeOfAnySizeIsWhatAReaderOfTheFileMakesOfIt(int width, int height) {
        BitMatrix matrix = new BitMatrix(width, height);
        Random random = new Random(width);
        for (int at = width; at < width * height; at++) {
            if (random.nextBoolean()) {
                matrix.set(at % width, at / width);
            }
        }
        byte[] bytes = PdfReader.ASCII85Decode((Overlay.base85(matrix) + "~>").getBytes(StandardCharsets.ISO_8859_1));
        int wide = (width + 7) / 8;
        assertEquals(wide * height, bytes.length);
        for (int at = 0; at < width * height; at++) {
            int column = at % width;
            int row = at / width;
            assertEquals(
                    matrix.get(column, row),
                    (bytes[row * wide + column / 8] >> (7 - column % 8) & 1) == 1,
                    () -> column + " of row " + row);
        }
    }

    @Test
    void itsFontIsTheSameBytesWheneverItIsWritten() throws Exception {
        byte[] once = JobFile.steady(overlay().fontFile(), "OVERL");
        byte[] again = JobFile.steady(overlay().fontFile(), "OVERL");

        assertTrue(new String(once, StandardCharsets.ISO_8859_1).contains("OVERLA+"));
        assertFalse(new String(once, StandardCharsets.ISO_8859_1).contains("OVERLB+"), "one font is in it");
        assertEquals(fonts(once), fonts(again));
        assertEquals(1, new PdfReader(once).getNumberOfPages());
    }

    /** All before what tells when and where the file was made. */
    private static String fonts(byte[] pdf) {
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        return file.substring(0, file.indexOf("/CreationDate"));
    }

    @Test
    void sheetsOfOneSizeBeginTheirOverlayAlike() throws Exception {
        Overlay overlay = overlay();
        String place = overlay.place(new SheetCode(12, 1, 1, 2), 612, 792);
        assertEquals(place, overlay.place(new SheetCode(12, 33_118, 2, 2), 612, 792), "written once");
        assertNotEquals(place, overlay.place(new SheetCode(12, 1, 1, 2), 792, 612), "the other size");
    }

    private static Overlay overlay() throws IOException {
        try (InputStream face =
                OverlayTest.class.getResourceAsStream("/org/conferral/document/font/GentiumPlus-Bold.ttf")) {
            return new Overlay(Objects.requireNonNull(face).readAllBytes());
        }
    }
}

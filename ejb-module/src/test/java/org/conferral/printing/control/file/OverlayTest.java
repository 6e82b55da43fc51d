package org.conferral.printing.control.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.decoder.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.printing.entity.SheetCode;
import org.junit.jupiter.api.Test;

class OverlayTest {
    // printing R4.2
    @Test
    void theTwoDimensionalCodeHoldsTheDigitsOfTheSheetsCode() throws Exception {
        SheetCode code = new SheetCode(123_456, 33_118, 1, 4);
        String content = new String(overlay().content(code, 612, 792), StandardCharsets.ISO_8859_1);

        Matcher image = Pattern.compile("/W 32/H 8.*ID ([0-9a-f]{64})>").matcher(content);
        assertTrue(image.find(), content);
        byte[] bits = HexFormat.of().parseHex(image.group(1));
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

    private static Overlay overlay() throws IOException {
        try (InputStream face =
                OverlayTest.class.getResourceAsStream("/org/conferral/document/font/GentiumPlus-Bold.ttf")) {
            return new Overlay(Objects.requireNonNull(face).readAllBytes());
        }
    }
}

package org.conferral.document.control.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are those that ZXing makes when it searches for the shortest segments, and ZXing reads them. */
class QrCodeTest {
    private static final Map<EncodeHintType, Object> SEARCHED =
            Map.of(EncodeHintType.QR_COMPACT, true, EncodeHintType.QR_MASK_PATTERN, 3);

    @ParameterizedTest(name = "document R3.1: {0} digits")
    @ValueSource(ints = {6, 7, 8, 20, 61, 120, 200, 260, 305, 306, 307, 350, 420, 600})
    void aCodeIsTheSameAsASearchFinds(int length) throws Exception {
        Random digits = new Random(length);
        String text = "HTTPS://CONFERRAL.EXAMPLE/V/7KQ2M9XA4TBC#1"
                + digits.ints(length - 1L, 0, 10)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        boolean[][] made = QrCode.modules(text);
        ByteMatrix searched =
                Encoder.encode(text, ErrorCorrectionLevel.M, SEARCHED).getMatrix();
        assertEquals(searched.getWidth(), made.length);
        for (int row = 0; row < made.length; row++) {
            int y = row;
            boolean[] expected = new boolean[made.length];
            IntStream.range(0, made.length).forEach(x -> expected[x] = searched.get(x, y) == 1);
            assertArrayEquals(expected, made[row], () -> "row " + y);
        }
        assertEquals(text, read(made));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://örtlich.example/~a/V/7KQ2M9XA4TBC#123456789", "no number at all", "A#12"})
    void otherTextsAreReadBackToo(String text) throws Exception {
        assertEquals(text, read(QrCode.modules(text)));
    }

    private static String read(boolean[][] modules) throws Exception {
        BitMatrix bits = new BitMatrix(modules.length);
        for (int row = 0; row < modules.length; row++) {
            for (int column = 0; column < modules.length; column++) {
                if (modules[row][column]) {
                    bits.set(column, row);
                }
            }
        }
        return new Decoder().decode(bits).getText();
    }
}

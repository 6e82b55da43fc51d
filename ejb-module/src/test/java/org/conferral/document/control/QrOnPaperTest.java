package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document R3.1: the code is read from paper that was printed at 300 dpi, photocopied and folded. */
class QrOnPaperTest {
    private static final int PRINTED = 300;
    private static final int BLUR = 3;
    private static final Color WORN = new Color(0xD8D8D8);

    @ParameterizedTest(name = "folded at {0} of its height, {1} times copied")
    @CsvSource({"0.5,0", "0.5,1", "0.37,1", "0.62,1", "0.5,2"})
    void aCopiedAndFoldedCodeIsRead(double fold, int copies) throws Exception {
        byte[] file = new DocumentSetter()
                .set(Papers.proving(Papers.PROOF), Papers.SITE, Papers.EDITION)
                .bytes();
        BufferedImage paper = printed(file);
        for (int copy = 0; copy < copies; copy++) {
            paper = copied(paper);
        }
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(WORN);
        graphics.fillRect(0, (int) (paper.getHeight() * fold), paper.getWidth(), 3);
        graphics.dispose();
        int[] pixels = paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth());
        assertEquals(
                Papers.PROOF,
                new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(
                                        new RGBLuminanceSource(paper.getWidth(), paper.getHeight(), pixels))),
                                Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText());
    }

    private static BufferedImage printed(byte[] file) throws java.io.IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, PRINTED);
            int left = page.getWidth() * 4 / 5;
            return page.getSubimage(left, 250, page.getWidth() - left - 260, 340);
        }
    }

    /** Blurred, paler, with the grain of a copier. */
    private static BufferedImage copied(BufferedImage paper) {
        float[] even = new float[BLUR * BLUR];
        Arrays.fill(even, 1f / even.length);
        BufferedImage copy = new ConvolveOp(new Kernel(BLUR, BLUR, even), ConvolveOp.EDGE_NO_OP, null)
                .filter(paper, new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_INT_RGB));
        Random grain = new Random(3);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                int grey = 40 + (copy.getRGB(x, y) & 0xFF) * 180 / 255 + (int) (grain.nextGaussian() * 14);
                int level = Math.max(0, Math.min(255, grey));
                copy.setRGB(x, y, new Color(level, level, level).getRGB());
            }
        }
        return copy;
    }
}

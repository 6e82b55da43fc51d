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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.proof.Ed25519Key;
import org.conferral.document.control.proof.ProofText;
import org.conferral.document.entity.ProofPayload;
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
        assertRead(Papers.PROOF, fold, copies);
    }

    @ParameterizedTest(name = "{0} bytes of name, folded at {2}, {3} times copied")
    @CsvSource({
        "70,Abcdefg,0.5,2",
        "130,Abcdefg,0.37,1",
        "130,Abcdefg,0.5,1",
        "130,Łucja Ębów,0.5,1",
        "129,ᐊᓪᓚᓐᐊᓪ,0.5,1",
        "327,ᐊᓪᓚᓐᐊᓪ,0.37,0",
        "327,ᐊᓪᓚᓐᐊᓪ,0.5,0"
    })
    void theCodeOfALongNameIsReadFoldedAndUpTo130BytesFromACopy(int bytes, String part, double fold, int copies)
            throws Exception {
        String name = (part + ' ').repeat(bytes / part.length());
        while (name.strip().getBytes(StandardCharsets.UTF_8).length > bytes) {
            name = name.substring(0, name.length() - 1);
        }
        ProofPayload payload = new ProofPayload(
                1,
                new CredentialNumber(1_234_567_890L),
                CredentialCode.AHSD,
                0,
                LocalDate.of(2026, 11, 25),
                new SchoolYear(2026),
                name.strip());
        Ed25519Key key = Ed25519Key.of(Ed25519Key.generate());
        assertRead(ProofText.of("https://conferral.example", Papers.CODE, payload, key), fold, copies);
    }

    private static void assertRead(String proof, double fold, int copies) throws Exception {
        byte[] file = new DocumentSetter()
                .set(Papers.proving(proof), Papers.SITE, Papers.EDITION)
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
                proof,
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

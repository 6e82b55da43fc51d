package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
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
    private static final int PAPERS = 6;
    private static final int MOST = 5;

    /** The same each time, so that the papers are. */
    private static final Ed25519Key KEY =
            Ed25519Key.of(HexFormat.of().parseHex("302e020100300506032b657004220420" + "5c".repeat(32)));

    @ParameterizedTest(name = "folded at {0} of its height, {1} times copied")
    @CsvSource({"0.5,0", "0.5,1", "0.37,1", "0.62,1", "0.5,2"})
    void aCopiedAndFoldedCodeIsRead(double fold, int copies) throws Exception {
        assertEquals(Optional.of(Papers.PROOF), read(Papers.PROOF, fold, copies));
    }

    /** Five of six such papers at least; a camera looks more than once, so that the odd one out is read at its next look. */
    @ParameterizedTest(name = "{0} bytes of name, folded at {2}, {3} times copied")
    @CsvSource({
        "70,Abcdefg,0.5,2",
        "130,Abcdefg,0.37,1",
        "130,Abcdefg,0.5,1",
        "110,Łucja Ębów,0.5,1",
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
        int read = 0;
        for (int number = 0; number < PAPERS; number++) {
            ProofPayload payload = new ProofPayload(
                    1,
                    new CredentialNumber(1_234_567_890L + number),
                    CredentialCode.AHSD,
                    0,
                    LocalDate.of(2026, 11, 25),
                    new SchoolYear(2026),
                    name.strip());
            String proof = ProofText.of("https://conferral.example", Papers.CODE, payload, KEY);
            if (read(proof, fold, copies).equals(Optional.of(proof))) {
                read++;
            }
        }
        assertTrue(read >= MOST, read + " of " + PAPERS);
    }

    /** What is read of a code on worn paper, by either of the ways in which readers tell black from white. */
    private static Optional<String> read(String proof, double fold, int copies) throws IOException {
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
        LuminanceSource source = new RGBLuminanceSource(paper.getWidth(), paper.getHeight(), pixels);
        return Stream.of(new HybridBinarizer(source), new GlobalHistogramBinarizer(source))
                .flatMap(way -> read(way).stream())
                .findFirst();
    }

    private static Optional<String> read(Binarizer way) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(way), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    /** The corner with the code, of a page as it is printed: the rest of it would take most of the time. */
    private static BufferedImage printed(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDRectangle page = document.getPage(0).getCropBox();
            float scale = PRINTED / 72f;
            int width = (int) (page.getWidth() * scale);
            int left = width * 4 / 5;
            BufferedImage corner = new BufferedImage(width - left - 260, 340, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = corner.createGraphics();
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, corner.getWidth(), corner.getHeight());
            graphics.translate(-left, -250);
            new PDFRenderer(document).renderPageToGraphics(0, graphics, scale, scale, RenderDestination.EXPORT);
            graphics.dispose();
            return corner;
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

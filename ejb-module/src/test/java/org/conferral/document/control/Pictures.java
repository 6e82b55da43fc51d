package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Pages as pictures, compared with those kept beside the tests. Java draws letters a little differently from build to build,
 * so a square of twenty points of a picture may differ by a twenty-fifth. What came out otherwise is in
 * {@code target/pictures}: look at it, and take it over if it is meant.
 */
final class Pictures {
    private static final int GREYS = 16;
    private static final int SQUARE = 20;
    private static final int CHANNELS = 24;
    private static final double TOLERANCE = 0.04;
    private static final Path FOUND = Path.of("target", "pictures");

    private Pictures() {}

    /** In sixteen greys, 60 points to the inch. */
    static BufferedImage grey(byte[] file, int number) throws IOException {
        byte[] levels = new byte[GREYS];
        for (int level = 0; level < GREYS; level++) {
            levels[level] = (byte) (level * 255 / (GREYS - 1));
        }
        BufferedImage page = page(file, number, 60);
        BufferedImage grey = new BufferedImage(
                page.getWidth(),
                page.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(4, GREYS, levels, levels, levels));
        Graphics2D to = grey.createGraphics();
        to.drawImage(page, 0, 0, null);
        to.dispose();
        return grey;
    }

    /** In colour, so many points to the inch. */
    static BufferedImage page(byte[] file, int number, int resolution) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFRenderer(document).renderImageWithDPI(number, resolution);
        }
    }

    static void mustLookAs(String picture, BufferedImage found) throws IOException {
        Files.createDirectories(FOUND);
        Path path = FOUND.resolve(picture + ".png");
        ImageIO.write(found, "png", path.toFile());
        try (InputStream kept =
                Pictures.class.getResourceAsStream("/org/conferral/document/pictures/" + picture + ".png")) {
            assertTrue(kept != null, () -> "there is no picture to compare with " + path);
            double difference = difference(ImageIO.read(kept), found);
            assertTrue(difference <= TOLERANCE, () -> path + " differs by " + difference + " in a square");
        }
        Files.delete(path);
    }

    /** How much the worst square differs in the worst of its colours, as a share of all on nothing. */
    private static double difference(BufferedImage kept, BufferedImage found) {
        if (kept.getWidth() != found.getWidth() || kept.getHeight() != found.getHeight()) {
            return 1;
        }
        double worst = 0;
        for (int top = 0; top < kept.getHeight(); top += SQUARE) {
            for (int left = 0; left < kept.getWidth(); left += SQUARE) {
                for (int channel = 0; channel < CHANNELS; channel += Byte.SIZE) {
                    worst = Math.max(worst, difference(kept, found, left, top, channel));
                }
            }
        }
        return worst;
    }

    private static double difference(BufferedImage kept, BufferedImage found, int left, int top, int channel) {
        int sum = 0;
        for (int y = top; y < Math.min(top + SQUARE, kept.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, kept.getWidth()); x++) {
                sum += Math.abs((kept.getRGB(x, y) >> channel & 0xFF) - (found.getRGB(x, y) >> channel & 0xFF));
            }
        }
        return sum / 255.0 / (SQUARE * SQUARE);
    }
}

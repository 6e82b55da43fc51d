package org.conferral.it.testbed;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What somebody with a phone reads from the paper, and checks with the published keys, by the JDK and nothing of the
 * product.
 */
public final class PrintedProof {
    private static final int SIGNATURE = 64;
    private static final int RESOLUTION = 300;

    private final String code;
    private final byte[] facts;
    private final byte[] signature;

    /** A code, the payload, and the signature over both. */
    public PrintedProof(String code, byte[] facts, byte[] signature) {
        this.code = code;
        this.facts = facts.clone();
        this.signature = signature.clone();
    }

    public String code() {
        return code;
    }

    public byte[] facts() {
        return facts.clone();
    }

    /** The same signature under another code or payload. */
    public PrintedProof forged(String otherCode, byte[] otherFacts) {
        return new PrintedProof(otherCode, otherFacts, signature);
    }

    /** What the QR code of a document says, read from its credential as it is printed. */
    public static PrintedProof of(byte[] file) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int page = document.getPage(0).getMediaBox().getWidth()
                            > document.getPage(0).getMediaBox().getHeight()
                    ? 0
                    : 1;
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, RESOLUTION);
            int left = image.getWidth() * 4 / 5;
            BufferedImage corner = image.getSubimage(left, 250, image.getWidth() - left - 260, 340);
            int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            return read(text(new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels)));
        }
    }

    /**
     * As a phone does, which looks again in another way where the first one finds nothing: what a code says can look like
     * one more of its corners, so that the last way weighs all that look like corners.
     */
    private static String text(LuminanceSource source) throws ReaderException {
        try {
            return text(new HybridBinarizer(source));
        } catch (NotFoundException | ChecksumException e) {
            return textInOtherWays(source);
        }
    }

    private static String textInOtherWays(LuminanceSource source) throws ReaderException {
        try {
            return text(new GlobalHistogramBinarizer(source));
        } catch (NotFoundException | ChecksumException e) {
            BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(source));
            return new QRCodeMultiReader()
                    .decodeMultiple(picture, Map.of(DecodeHintType.TRY_HARDER, true))[0].getText();
        }
    }

    private static String text(Binarizer way) throws ReaderException {
        return new QRCodeReader().decode(new BinaryBitmap(way)).getText();
    }

    /** What the text of a QR code says. */
    public static PrintedProof read(String text) {
        String[] parts = text.split("#", 2);
        byte[] whole = new BigInteger(parts[1]).toByteArray();
        return new PrintedProof(
                parts[0].substring(parts[0].lastIndexOf('/') + 1),
                Arrays.copyOf(whole, whole.length - SIGNATURE),
                Arrays.copyOfRange(whole, whole.length - SIGNATURE, whole.length));
    }

    /** Where the QR code leads to, without the server. */
    public String path() {
        byte[] whole = Arrays.copyOf(facts, facts.length + SIGNATURE);
        System.arraycopy(signature, 0, whole, facts.length, SIGNATURE);
        return "/V/" + code + "#" + new BigInteger(1, whole);
    }

    /** The id of the key that signed it. */
    public int key() {
        return facts[1] & 0xFF;
    }

    /** Whether one of these published keys signed it. */
    public boolean isVerifiedBy(String keySet) throws GeneralSecurityException {
        byte[] letters = code.getBytes(StandardCharsets.US_ASCII);
        byte[] message = Arrays.copyOf(letters, letters.length + facts.length);
        System.arraycopy(facts, 0, message, letters.length, facts.length);
        return PublishedKeys.verify(keySet, key(), message, signature);
    }
}

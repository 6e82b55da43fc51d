package org.conferral.it.testbed;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * What somebody with a phone reads from the paper, and checks with the published keys, by the JDK and nothing of the
 * product.
 */
public final class PrintedProof {
    private static final Pattern KEY = Pattern.compile("\"kid\":\"([0-9]+)\",\"x\":\"([A-Za-z0-9_-]{43})\"");
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
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
            return read(new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels))))
                    .getText());
        }
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
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(published(keySet));
        check.update(code.getBytes(StandardCharsets.US_ASCII));
        check.update(facts);
        return check.verify(signature);
    }

    private PublicKey published(String keySet) throws GeneralSecurityException {
        Matcher keys = KEY.matcher(keySet);
        while (keys.find()) {
            if (Integer.parseInt(keys.group(1)) == key()) {
                byte[] x = Base64.getUrlDecoder().decode(keys.group(2));
                byte[] encoded = Arrays.copyOf(X509, X509.length + x.length);
                System.arraycopy(x, 0, encoded, X509.length, x.length);
                return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            }
        }
        throw new AssertionError("key " + key() + " is not in " + keySet);
    }
}

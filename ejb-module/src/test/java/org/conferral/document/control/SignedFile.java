package org.conferral.document.control;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.document.control.pades.Cms;

/** A signed file as somebody gets it who knows whose signature to expect, and nothing of how it was made. */
final class SignedFile {
    private static final Pattern SIGNATURE =
            Pattern.compile("/ByteRange\\[0 ([0-9]{1,9}) ([0-9]{1,9}) ([0-9]{1,9}) *\\]/Contents<");

    private final byte[] bytes;

    SignedFile(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether it was signed with this certificate, and is as it was then, to the last byte. */
    boolean isSignedWith(List<X509Certificate> chain) {
        Matcher found = SIGNATURE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!found.find()) {
            return false;
        }
        int from = Integer.parseInt(found.group(1));
        int to = Integer.parseInt(found.group(2));
        int rest = Integer.parseInt(found.group(3));
        if (from != found.end() - 1 || to <= from || to + rest != bytes.length || bytes[to - 1] != '>') {
            return false;
        }
        String digits = new String(bytes, from + 1, to - from - 2, StandardCharsets.ISO_8859_1);
        return digits.matches("([0-9a-f]{2})+")
                && Cms.isValid(
                        HexFormat.of().parseHex(digits),
                        chain,
                        List.of(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length)));
    }

    /** The same with another byte in a place. */
    SignedFile altered(int place, int other) {
        byte[] copy = bytes.clone();
        copy[place] = (byte) other;
        return new SignedFile(copy);
    }
}

package org.conferral.it.testbed;

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

/** The published key set, as somebody reads it who has the JDK alone. */
public final class PublishedKeys {
    private static final Pattern KEY = Pattern.compile("\"kid\":\"([0-9]+)\",\"x\":\"([A-Za-z0-9_-]{43})\"");
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublishedKeys() {}

    /** Whether the key of this id signed the message. */
    public static boolean verify(String keySet, int key, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key(keySet, key));
        check.update(message);
        return check.verify(signature);
    }

    private static PublicKey key(String keySet, int key) throws GeneralSecurityException {
        Matcher keys = KEY.matcher(keySet);
        while (keys.find()) {
            if (Integer.parseInt(keys.group(1)) == key) {
                byte[] x = Base64.getUrlDecoder().decode(keys.group(2));
                byte[] encoded = Arrays.copyOf(X509, X509.length + x.length);
                System.arraycopy(x, 0, encoded, X509.length, x.length);
                return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            }
        }
        throw new AssertionError("key " + key + " is not in " + keySet);
    }
}

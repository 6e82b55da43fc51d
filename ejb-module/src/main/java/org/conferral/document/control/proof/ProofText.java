package org.conferral.document.control.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.conferral.document.entity.ProofCode;
import org.conferral.document.entity.ProofPayload;

/**
 * The text of a credential's QR code: the address of the page that checks it, and behind {@code #}, which no browser sends
 * to a server, the payload with its signature (Ed25519 over the code and the payload) as one decimal number. Digits and
 * capital letters make the coarsest QR code.
 */
public final class ProofText {
    private ProofText() {}

    public static String of(String base, ProofCode code, ProofPayload payload, Ed25519Key key) {
        byte[] facts = payload.bytes();
        byte[] signature = key.sign(joined(code.value().getBytes(StandardCharsets.US_ASCII), facts));
        byte[] whole = joined(facts, signature);
        return capital(base) + "/V/" + code.value() + "#" + new BigInteger(1, whole);
    }

    /** Scheme and host in capitals, which mean the same; a path stays as it is. */
    private static String capital(String base) {
        int path = base.indexOf('/', base.indexOf("://") + 3);
        String host = path < 0 ? base : base.substring(0, path);
        return host.toUpperCase(Locale.ROOT) + base.substring(host.length());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}

package org.conferral.document.control;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Locale;
import org.conferral.document.entity.ProofCode;
import org.conferral.document.entity.ProofPayload;

/**
 * The text of a credential's QR code: the address of the page that checks it, and behind {@code #}, which no browser sends
 * to a server, the payload with its signature (Ed25519 over the code and the payload) as one decimal number. Digits and
 * capital letters make the coarsest QR code.
 */
final class ProofText {
    private static final String ALGORITHM = "Ed25519";

    private ProofText() {}

    static String of(String base, ProofCode code, ProofPayload payload, PrivateKey key) {
        byte[] facts = payload.bytes();
        byte[] signature = sign(code, facts, key);
        byte[] whole = new byte[facts.length + signature.length];
        System.arraycopy(facts, 0, whole, 0, facts.length);
        System.arraycopy(signature, 0, whole, facts.length, signature.length);
        return capital(base) + "/V/" + code.value() + "#" + new BigInteger(1, whole);
    }

    /** Scheme and host in capitals, which mean the same; a path stays as it is. */
    private static String capital(String base) {
        int path = base.indexOf('/', base.indexOf("://") + 3);
        String host = path < 0 ? base : base.substring(0, path);
        return host.toUpperCase(Locale.ROOT) + base.substring(host.length());
    }

    private static byte[] sign(ProofCode code, byte[] facts, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(code.value().getBytes(StandardCharsets.US_ASCII));
            signature.update(facts);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

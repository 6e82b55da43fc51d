package org.conferral.document.entity;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a credential's QR code, as whoever scanned it has it: a code, a payload, a signature over both. */
public final class SignedProof {
    private static final Pattern TEXT = Pattern.compile("(?is)\\s*\\S*/v/([^/?#\\s]+)#([1-9][0-9]{150,1200})\\s*");
    private static final int SIGNATURE = 64;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final ProofCode code;
    private final byte[] facts;
    private final byte[] signature;

    /**
     * Reads the text.
     *
     * @throws IllegalArgumentException when it is not the text of such a QR code
     */
    public SignedProof(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the text of a credential's QR code");
        }
        code = new ProofCode(parts.group(1));
        byte[] whole = new BigInteger(parts.group(2)).toByteArray();
        if (whole.length <= SIGNATURE + 2) {
            throw new IllegalArgumentException("not the text of a credential's QR code");
        }
        facts = Arrays.copyOf(whole, whole.length - SIGNATURE);
        signature = Arrays.copyOfRange(whole, whole.length - SIGNATURE, whole.length);
    }

    public ProofCode code() {
        return code;
    }

    /** The id of the key that it says it is signed with. */
    public int key() {
        return Byte.toUnsignedInt(facts[1]);
    }

    /**
     * What it says; to be believed once it {@link #isSignedBy}.
     *
     * @throws IllegalArgumentException when it is of a later version, which this one cannot read
     */
    public ProofPayload payload() {
        return ProofPayload.of(facts);
    }

    /** Whether this public key signed it. */
    public boolean isSignedBy(PublicKeyRow key) {
        try {
            byte[] x = Base64.getUrlDecoder().decode(key.x());
            byte[] encoded = Arrays.copyOf(X509, X509.length + x.length);
            System.arraycopy(x, 0, encoded, X509.length, x.length);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(code.value().getBytes(StandardCharsets.US_ASCII));
            check.update(facts);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a signature that is none
        }
    }
}

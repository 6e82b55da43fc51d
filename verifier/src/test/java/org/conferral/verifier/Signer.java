package org.conferral.verifier;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.entity.ProofPayload;

/** A key pair of our own, and what it signs. */
record Signer(KeyPair pair) {
    private static final String CODE = "7KQ2M9XA4TBC";
    private static final int KEY = 3;
    private static final int KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    static Signer create() throws GeneralSecurityException {
        return new Signer(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    static byte[] facts() {
        return new ProofPayload(
                        KEY,
                        new CredentialNumber(1_234_567_890L),
                        CredentialCode.AHSD,
                        0,
                        LocalDate.of(2026, 11, 25),
                        new SchoolYear(2026),
                        "Zoë Nguyễn")
                .bytes();
    }

    /** The text of the QR code that says this. */
    String text(byte[] facts) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(CODE.getBytes(StandardCharsets.US_ASCII));
        signature.update(facts);
        byte[] both = Arrays.copyOf(facts, facts.length + SIGNATURE_BYTES);
        System.arraycopy(signature.sign(), 0, both, facts.length, SIGNATURE_BYTES);
        return "HTTPS://CONFERRAL.EXAMPLE/V/" + CODE + "#" + new BigInteger(1, both);
    }

    /** Publishes the key in this file. */
    Path publish(Path file) throws IOException {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] open = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
        return Files.writeString(
                file,
                "{\"keys\": [{\"kty\":\"OKP\",\"x\":\"%s\",\"kid\": \"%d\"}]}"
                        .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(open), KEY));
    }
}

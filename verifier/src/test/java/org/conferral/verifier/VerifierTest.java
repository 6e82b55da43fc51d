package org.conferral.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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
import java.util.List;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.entity.ProofPayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    private static final String CODE = "7KQ2M9XA4TBC";
    private static final int KEY_BYTES = 32;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String text = "";
    private String keys = "";

    @BeforeEach
    void sign() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        text = "HTTPS://CONFERRAL.EXAMPLE/V/" + CODE + "#" + signed(pair);
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] open = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
        keys = write("{\"keys\": [{\"kty\":\"OKP\",\"x\":\"%s\",\"kid\": \"3\"}]}"
                .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(open)));
    }

    private static BigInteger signed(KeyPair pair) throws GeneralSecurityException {
        byte[] facts = new ProofPayload(
                        3,
                        new CredentialNumber(1_234_567_890L),
                        CredentialCode.AHSD,
                        0,
                        LocalDate.of(2026, 11, 25),
                        new SchoolYear(2026),
                        "Zoë Nguyễn")
                .bytes();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(CODE.getBytes(StandardCharsets.US_ASCII));
        signature.update(facts);
        byte[] both = Arrays.copyOf(facts, facts.length + 64);
        System.arraycopy(signature.sign(), 0, both, facts.length, 64);
        return new BigInteger(1, both);
    }

    private String write(String json) throws Exception {
        return Files.writeString(folder.resolve("jwks.json"), json).toString();
    }

    private int run(String... words) {
        return new Verifier(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
    }

    private void said(String part) {
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(part), out.toString(StandardCharsets.UTF_8));
    }

    // verification R3.2
    @Test
    void whatWeSignedIsToldWithoutItsStatus() {
        assertEquals(Verifier.SIGNED, run("verify", text, "--keys", keys));
        said("Signed by us. How it stands today is not known");
        said("Zoë Nguyễn");
        said("12345-67890");
    }

    // verification R3.2
    @Test
    void whatWasAlteredIsToldToBeForged() {
        char last = text.charAt(text.length() - 1);
        assertEquals(
                Verifier.FORGED,
                run("verify", text.substring(0, text.length() - 1) + (last == '1' ? '2' : '1'), "--keys", keys));
        said("Forged or altered");
        assertEquals(Verifier.FORGED, run("verify", "7KQ2-M9XA-4TBC", "--keys", keys));
    }

    @Test
    void anUnknownKeyMayBeANewerOne() throws Exception {
        write(Files.readString(Path.of(keys)).replace("\"3\"", "\"4\""));
        assertEquals(Verifier.FORGED, run("verify", text, "--keys", keys));
        said("get them anew");
    }

    @Test
    void withoutKeysOrTextNothingIsChecked() throws Exception {
        assertEquals(Verifier.UNCHECKED, run("verify"));
        said("verify TEXT");
        assertEquals(
                Verifier.UNCHECKED,
                run("verify", text, "--keys", folder.resolve("none").toString()));
        said("There is no file of keys");
        write("<html></html>");
        assertEquals(Verifier.UNCHECKED, run("verify", text, "--keys", keys));
        said("There is no key in the file");
    }
}

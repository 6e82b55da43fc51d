package org.conferral.document.control.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CompactJwsTest {
    /** What a public key of Ed25519 begins with in X.509. */
    private static final String X509 = "302a300506032b6570032100";

    @Test // document R3.2
    void jdkVerifiesItAndNoticesAnAlteredCharacter() throws GeneralSecurityException {
        Ed25519Key key = Ed25519Key.of(Ed25519Key.generate());
        String jws = CompactJws.of(
                "vc+jwt",
                Json.createObjectBuilder().add("name", "Zoë").build(),
                new SigningKey.Current(7, key),
                "https://conferral.example/api/keys/7");
        String[] parts = jws.split("\\.", -1);
        assertEquals(3, parts.length);
        JsonObject header = json(parts[0]);
        assertEquals("EdDSA", header.getString("alg"));
        assertEquals("https://conferral.example/api/keys/7", header.getString("kid"));
        assertEquals("vc+jwt", header.getString("typ"));
        assertEquals("Zoë", json(parts[1]).getString("name"));
        assertTrue(verifies(key, parts[0] + "." + parts[1], parts[2]));
        assertFalse(verifies(key, parts[0] + "." + parts[1].replaceFirst("^.", "f"), parts[2]));
    }

    private static JsonObject json(String part) {
        return Json.createReader(
                        new StringReader(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)))
                .readObject();
    }

    private static boolean verifies(Ed25519Key key, String signed, String signature) throws GeneralSecurityException {
        PublicKey open = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(key.publicBytes()))));
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(open);
        verifier.update(signed.getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(Base64.getUrlDecoder().decode(signature));
    }
}

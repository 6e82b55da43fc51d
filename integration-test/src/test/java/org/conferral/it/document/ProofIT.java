package org.conferral.it.document;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.http.HttpResponse;
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
import org.conferral.document.entity.ProofPayload;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Whoever has the paper checks its code with the published keys and a JDK, and nothing else of the product. */
class ProofIT {
    private static final Pattern KEY = Pattern.compile("\"kid\":\"([0-9]+)\",\"x\":\"([A-Za-z0-9_-]{43})\"");
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int SIGNATURE = 64;

    // document R3.2
    @Test
    void aStoredDocumentsCodeIsCheckedWithThePublishedKeysAlone() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        long item = Documents.item(pupil);
        String[] proof = Documents.snapshot(item, "proof").split("#", 2);
        String code = proof[0].substring(proof[0].lastIndexOf('/') + 1);
        assertEquals(Documents.snapshot(item, "code"), code);
        byte[] whole = new BigInteger(proof[1]).toByteArray();
        byte[] facts = Arrays.copyOf(whole, whole.length - SIGNATURE);
        byte[] signature = Arrays.copyOfRange(whole, whole.length - SIGNATURE, whole.length);
        int key = facts[1];

        assertTrue(verified(key, code, facts, signature));
        assertFalse(verified(key, "0" + code.substring(1).replace('0', '1'), facts, signature), "another code");
        facts[facts.length - 1]++;
        assertFalse(verified(key, code, facts, signature), "another name");
        facts[facts.length - 1]--;
        assertEquals(Documents.snapshot(item, "name"), ProofPayload.of(facts).name());
    }

    // document R3.2
    @Test
    void theKeyIsPublishedBeforeAnythingIsSigned() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        assertTrue(Database.value(
                Boolean.class,
                "select (select max(made_at) from signing_key) < (select min(asked_at) from document_execution)"));
    }

    private static boolean verified(int key, String code, byte[] facts, byte[] signature)
            throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(published(key));
        check.update(code.getBytes(StandardCharsets.US_ASCII));
        check.update(facts);
        return check.verify(signature);
    }

    private static PublicKey published(int id) throws GeneralSecurityException {
        HttpResponse<String> answer = WebClient.anonymous().get("/.well-known/jwks.json");
        assertEquals(200, answer.statusCode());
        Matcher keys = KEY.matcher(answer.body());
        while (keys.find()) {
            if (Integer.parseInt(keys.group(1)) == id) {
                byte[] x = Base64.getUrlDecoder().decode(keys.group(2));
                byte[] encoded = Arrays.copyOf(X509, X509.length + x.length);
                System.arraycopy(x, 0, encoded, X509.length, x.length);
                return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            }
        }
        throw new AssertionError("key " + id + " is not in " + answer.body());
    }
}

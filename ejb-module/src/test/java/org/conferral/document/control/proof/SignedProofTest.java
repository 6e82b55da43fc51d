package org.conferral.document.control.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Random;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.Papers;
import org.conferral.document.entity.ProofPayload;
import org.conferral.document.entity.PublicKeyRow;
import org.conferral.document.entity.SignedProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedProofTest {
    private static final int ALTERATIONS = 1000;

    private final Ed25519Key key = Ed25519Key.of(Ed25519Key.generate());
    private final PublicKeyRow published =
            new PublicKeyRow(1, Base64.getUrlEncoder().withoutPadding().encodeToString(key.publicBytes()));
    private final ProofPayload payload = new ProofPayload(
            1,
            new CredentialNumber(1_234_567_890L),
            CredentialCode.AHSD,
            0,
            LocalDate.of(2026, 11, 25),
            new SchoolYear(2026),
            "Zoë Tremblay");
    private final String text = ProofText.of("https://conferral.example", Papers.CODE, payload, key);

    // verification R3.1
    @Test
    void whatWasSignedIsReadAndKnown() {
        SignedProof proof = new SignedProof(" " + text + "\n");
        assertEquals(Papers.CODE, proof.code());
        assertEquals(payload, proof.payload());
        assertEquals(1, proof.key());
        assertTrue(proof.isSignedBy(published));
    }

    // verification R3.1
    @Test
    void eachAlterationOfOneCharacterIsNoticed() {
        Random random = new Random(14);
        int digits = text.indexOf('#') + 1;
        for (int i = 0; i < ALTERATIONS; i++) {
            int place = digits + random.nextInt(text.length() - digits);
            char other = (char) ('0' + (text.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String altered = text.substring(0, place) + other + text.substring(place + 1);
            String dropped = text.substring(0, place) + text.substring(place + 1);
            assertFalse(isGood(altered), altered);
            assertFalse(isGood(dropped), dropped);
        }
    }

    // verification R3.1
    @Test
    void eachBitIsSignedAndTheCodeIsReadHoweverItIsWritten() {
        String begin = text.substring(0, text.indexOf('#') + 1);
        BigInteger whole = new BigInteger(text.substring(begin.length()));
        for (int bit = 0; bit < whole.bitLength(); bit++) {
            assertFalse(isGood(begin + whole.flipBit(bit)), "bit " + bit);
        }
        assertTrue(isGood(text.replace("7KQ2M9XA4TBC", "7kq2-m9xa-4tbc")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7KQ2-M9XA-4TBC", "https://conferral.example/v/7KQ2M9XA4TBC", "HTTPS://X/V/7KQ2M9XA4TBC#1"})
    void anotherTextIsNone(String other) {
        assertThrows(IllegalArgumentException.class, () -> new SignedProof(other));
    }

    private boolean isGood(String some) {
        try {
            SignedProof proof = new SignedProof(some);
            return proof.key() == published.id() && proof.isSignedBy(published);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

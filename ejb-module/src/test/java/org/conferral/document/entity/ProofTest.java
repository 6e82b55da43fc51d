package org.conferral.document.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    @ParameterizedTest
    @ValueSource(strings = {"7KQ2M9XA4TBC", "7kq2-m9xa-4tbc", " 7KQ2 M9XA 4TBC ", "7KQ2-M9XA-4TBC"})
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertEquals("7KQ2-M9XA-4TBC", new ProofCode(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7KQ2-M9XA-4TBD", "7KQ2-M9XA-4TB", "7KQ2-M9AX-4TBC", "K7Q2-M9XA-4TBC", "7KQ2-M9XA-4TUC", ""})
    void aMistypedCodeIsNone(String typed) {
        assertThrows(IllegalArgumentException.class, () -> new ProofCode(typed));
    }

    @Test
    void lettersThatLookLikeDigitsAreTakenForThem() {
        ProofCode code = new ProofCode("10101010101" + check("10101010101"));
        assertEquals(code, new ProofCode(code.value().replace('1', 'l').replace('0', 'o')));
    }

    @Test
    void randomCodesAreCodes() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 1000; i++) {
            ProofCode code = ProofCode.random(random);
            assertEquals(code, new ProofCode(code.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"AHSD,1,0,2026-11-25,2026,Zoë Nguyễn", "HHSD,255,7,1931-06-30,1931,ᐊᓪᓚᓐ", "COSC,0,255,2026-01-01,2155,X"
    })
    void aPayloadIsReadAsItWasWritten(
            CredentialCode type, int key, int reissues, LocalDate day, int year, String name) {
        ProofPayload payload = new ProofPayload(
                key, new CredentialNumber(9_999_999_999L), type, reissues, day, new SchoolYear(year), name);
        assertEquals(payload, ProofPayload.of(payload.bytes()));
    }

    private static String check(String digits) {
        return "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .mapToObj(Character::toString)
                .filter(last -> isCode(digits + last))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCode(String text) {
        try {
            return text.equals(new ProofCode(text).value());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

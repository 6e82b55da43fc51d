package org.conferral.verification.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.LocalDate;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.document.entity.ProofCode;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialStandingTest {
    private static final ProofCode CODE = ProofCode.random(new SecureRandom());
    private static final NameLetters LETTERS = new NameLetters("tr");
    private static final StatedCredential STATED = new StatedCredential(
            "Alberta High School Diploma",
            "Zoë Tremblay",
            LocalDate.of(2026, 6, 30),
            new CredentialNumber(1_234_567_890L),
            true);

    @ParameterizedTest(name = "verification R1.1: number now {0}, deleted {1}: {2}")
    @CsvSource({
        "1234567890,false,VALID",
        "1234567890,true,VOID",
        "1234567906,false,REPLACED",
        "1234567906,true,VOID",
        ",false,UNKNOWN"
    })
    void statusFollowsFromTheAward(@Nullable Long now, boolean deleted, VerificationStatus status) {
        Verified answer = standing(now, deleted).answer(CODE, LETTERS);
        assertEquals(status, answer.status());
        // verification R1.2
        assertEquals(status == VerificationStatus.UNKNOWN ? null : STATED, answer.credential());
    }

    // verification R1.3
    @Test
    void anotherCodeAndOtherLettersAreAnsweredAlike() {
        CredentialStanding standing = standing(1_234_567_890L, false);
        assertEquals(Verified.unknown(), standing.answer(CODE, new NameLetters("zo")));
        assertEquals(Verified.unknown(), standing.answer(CODE, new NameLetters("")));
        assertEquals(Verified.unknown(), standing.answer(ProofCode.random(new SecureRandom()), LETTERS));
    }

    @ParameterizedTest(name = "verification R1.4: {0} of {2} {1}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "TR,Tremblay,Zoë,true",
                "tremblay,Tremblay,Zoë,true",
                "t,Tremblay,Zoë,false",
                "zo,Tremblay,Zoë,false",
                "'',Tremblay,Zoë,false",
                "et,Éthier,Zoë,true",
                "ÉT,Éthier,Zoë,true",
                "ng,Nguyễn,Zoë,true",
                "da,Đặng,Zoë,true",
                "ob,O’Brien,Zoë,true",
                "o'b,O’Brien,Zoë,true",
                "br,O’Brien,Zoë,false",
                "de,de la Cruz,Zoë,true",
                "la,de la Cruz,Zoë,true",
                "cr,de la Cruz,Zoë,true",
                "ru,de la Cruz,Zoë,false",
                "sm,Smith-Roy,Zoë,true",
                "ro,Smith-Roy,Zoë,true",
                "o,O,Zoë,true",
                "ᐊᓪ,ᐊᓪᓚᓐ,Zoë,true",
                "lo,Łoś,Zoë,true",
                "ch,-,Cher,true",
                "zo,LNU,Zoë,true",
                "ln,LNU,Zoë,false",
                "ss,ßmann,Zoë,true",
                "12,Tremblay,Zoë,false"
            })
    void lettersBeginTheLastName(String typed, @Nullable String last, String first, boolean begin) {
        assertEquals(begin, new NameLetters(typed).begin(new LegalName(last, null, first, null)));
    }

    /** The browser test puts the same names through the page's script. */
    @ParameterizedTest(name = "verification R1.4: {0} {1}, {2} {3}: {4}")
    @CsvFileSource(resources = "names.csv", nullValues = "-")
    void whatThePageAsksWithIsTaken(
            @Nullable String last,
            @Nullable String suffix,
            @Nullable String first,
            @Nullable String middle,
            String letters) {
        NameLetters asked = new NameLetters(letters);
        assertEquals(letters, asked.letters());
        assertTrue(asked.begin(new LegalName(last, suffix, first, middle)));
    }

    @Test
    void lettersWithoutALetterAreNone() {
        assertTrue(new NameLetters(" -7’").isBlank());
        assertFalse(new NameLetters("é").isBlank());
    }

    private static CredentialStanding standing(@Nullable Long now, boolean deleted) {
        return new CredentialStanding(
                CODE,
                STATED,
                new LegalName("Tremblay", null, "Zoë", null),
                now == null ? null : new CredentialNumber(now),
                deleted);
    }
}

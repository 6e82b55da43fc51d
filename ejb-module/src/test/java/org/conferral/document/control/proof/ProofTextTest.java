package org.conferral.document.control.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.Papers;
import org.conferral.document.entity.ProofPayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTextTest {
    @ParameterizedTest(name = "document R3.1: {0}")
    @CsvSource({
        "https://conferral.example,HTTPS://CONFERRAL.EXAMPLE/V/",
        "http://localhost:8080,HTTP://LOCALHOST:8080/V/",
        "https://alberta.example/student/Records,HTTPS://ALBERTA.EXAMPLE/student/Records/V/"
    })
    void schemeAndHostAreInCapitalsAndAPathStaysAsItIs(String base, String begin) {
        ProofPayload payload = new ProofPayload(
                1,
                new CredentialNumber(1_234_567_890L),
                CredentialCode.AHSD,
                0,
                LocalDate.of(2026, 11, 25),
                new SchoolYear(2026),
                "Zoë Tremblay");
        String text = ProofText.of(base, Papers.CODE, payload, Ed25519Key.of(Ed25519Key.generate()));
        assertEquals(begin + "7KQ2M9XA4TBC", text.substring(0, text.indexOf('#')));
    }
}

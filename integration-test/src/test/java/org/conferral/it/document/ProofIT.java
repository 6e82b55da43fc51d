package org.conferral.it.document;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.conferral.document.entity.ProofPayload;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.PrintedProof;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Whoever has the paper checks its code with the published keys and a JDK, and nothing else of the product. */
class ProofIT {
    // document R3.1, R3.2
    @Test
    void theCodeOfAStoredFileIsReadFromThePaperAndCheckedWithThePublishedKeysAlone() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        long item = Documents.item(pupil);
        PrintedProof printed = PrintedProof.of(Documents.file(item));
        assertEquals(Documents.snapshot(item, "code"), printed.code());
        assertArrayEquals(PrintedProof.read(Documents.snapshot(item, "proof")).facts(), printed.facts());

        String keys = keys();
        assertTrue(printed.isVerifiedBy(keys));
        String other =
                (printed.code().startsWith("0") ? "1" : "0") + printed.code().substring(1);
        assertFalse(printed.forged(other, printed.facts()).isVerifiedBy(keys), "another code");
        byte[] facts = printed.facts();
        facts[facts.length - 1]++;
        assertFalse(printed.forged(printed.code(), facts).isVerifiedBy(keys), "another name");
        assertEquals(
                Documents.snapshot(item, "name"),
                ProofPayload.of(printed.facts()).name());
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

    private static String keys() throws Exception {
        HttpResponse<String> answer = WebClient.anonymous().get("/.well-known/jwks.json");
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}

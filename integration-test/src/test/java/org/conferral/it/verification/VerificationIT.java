package org.conferral.it.verification;

import static java.util.Objects.requireNonNull;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import org.conferral.award.entity.AwardDetail;
import org.conferral.document.entity.ProofCode;
import org.conferral.it.award.Credentials;
import org.conferral.it.printing.ServerPrints;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.verification.boundary.VerificationQueries;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.StatedCredential;
import org.conferral.verification.entity.VerificationStatus;
import org.conferral.verification.entity.Verified;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How credentials stand for the public, from award to re-issue and deletion. */
@ArquillianTest
class VerificationIT {
    private static final String NUMBER = "select credential_number from award where student_id = ?";

    // verification R1.1, R1.2, R1.3, R1.5
    @Test
    void statusFollowsTheAward() throws Exception {
        School school = School.open();
        Pupil kept = school.pupil().isAwarded(AHSD);
        Pupil reissued = school.pupil().isAwarded(AHSD);
        Pupil deleted = school.pupil().isAwarded(AHSD);
        long number = Database.count(NUMBER, kept.id());
        ServerPrints.ready(kept, reissued, deleted);
        assertEquals(VerificationStatus.VALID, verify(reissued, "aw").status());
        assertEquals(VerificationStatus.VALID, verify(deleted, "aw").status());

        arrived(reissued);
        Credentials.edit(detail(reissued), false, 2024, null);
        arrived(deleted);
        Credentials.delete(detail(deleted), "Awarded in error");

        Verified valid = verify(kept, "Áwarded");
        assertEquals(VerificationStatus.VALID, valid.status());
        StatedCredential stated = requireNonNull(valid.credential());
        assertEquals("Alberta High School Diploma", stated.title());
        assertEquals("As Awarded", stated.name());
        assertEquals(number, stated.number().value());
        assertEquals(false, stated.real(), "the testbed is not in production");

        Verified replaced = verify(reissued, "aw");
        assertEquals(VerificationStatus.REPLACED, replaced.status());
        assertEquals(
                0L,
                Database.count(
                        "select count(*) from award where credential_number = ?",
                        requireNonNull(replaced.credential()).number().value()),
                "the number as it was printed");
        assertEquals(VerificationStatus.VOID, verify(deleted, "aw").status());
        Credentials.undelete(detail(deleted));
        assertEquals(VerificationStatus.VALID, verify(deleted, "aw").status());

        assertEquals(Verified.unknown(), verify(kept, "as"));
        assertEquals(Verified.unknown(), verify(reissued, "zz"));
        assertEquals(
                Verified.unknown(),
                boundary(VerificationQueries.class)
                        .verify(ProofCode.random(new SecureRandom()), new NameLetters("aw")));
    }

    private static Verified verify(Pupil pupil, String letters) {
        String code = Database.value(
                String.class,
                "select d.proof_code from document d join document_order_item i on i.id = d.item_id"
                        + " where i.student_id = ? order by i.id limit 1",
                pupil.id());
        return boundary(VerificationQueries.class).verify(new ProofCode(code), new NameLetters(letters));
    }

    private static AwardDetail detail(Pupil pupil) throws Exception {
        return Credentials.get(Database.count("select id from award where student_id = ?", pupil.id()));
    }

    /** As long as it is on its way, nothing may be changed (44015). */
    private static void arrived(Pupil pupil) {
        Database.update("update document_order_item set status = 'SENT' where student_id = ?", pupil.id());
    }
}

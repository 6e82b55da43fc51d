package org.conferral.it.intake;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.StatusReason;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** What an import brings of students acts on their open order items: docs/specification/ordering.md §4.2, §19. */
@ArquillianTest
class ImportActsOnOrdersIT {
    @Deployment
    static Archive<?> archive() {
        return InServer.archive(ImportActsOnOrdersIT.class, Imports.class);
    }

    private static ItemDetail item(Pupil pupil) throws Exception {
        long id = Database.count("select id from document_order_item where student_id = ?", pupil.id());
        return as(Account.AUDITOR, () -> boundary(OrderItemQueries.class).get(id));
    }

    private static void student(Pupil pupil, String column, String value) throws Exception {
        Imports.run(
                IntakeFile.STUDENTS,
                "ASN,ASN Status,Last Name," + column + "\n" + pupil.asn() + ",Primary,Roy," + value + "\n");
    }

    @Test
    void deathCancelsWhatHasNoDocumentYet() throws Exception {
        School school = School.open();
        Pupil ordered = school.pupil().isAwarded(AHSD).isSent("ON_HOLD");
        Pupil sent = school.pupil().isAwarded(AHSD).isSent("SENT");
        student(ordered, "Deceased", "Y");
        student(sent, "Deceased", "Y");
        assertEquals(OrderItemStatus.CANCELLED, item(ordered).row().status());
        assertEquals(StatusReason.STUDENT_DECEASED, item(ordered).row().reason());
        assertEquals(OrderItemStatus.SENT, item(sent).row().status());
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item_audit where item_id = ? and status = 'ON_HOLD'"
                                + " and changed_by = 'system'",
                        item(ordered).row().id()));
    }

    @Test
    void holdIsToldAndSoIsItsEnd() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        student(
                pupil,
                "Official Mark Hold Expiry",
                LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
        assertEquals(OrderItemStatus.SYSTEM_HOLD, item(pupil).row().status());
        assertEquals(StatusReason.STUDENT_HOLD, item(pupil).row().reason());
        assertFalse(item(pupil).row().causeGone());
        student(pupil, "Official Mark Hold Expiry", "");
        assertTrue(item(pupil).row().causeGone());
        assertEquals(OrderItemStatus.SYSTEM_HOLD, item(pupil).row().status(), "a person releases it");
    }
}

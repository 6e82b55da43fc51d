package org.conferral.it.order;

import static java.util.Objects.requireNonNull;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.order.Items.ELSEWHERE;
import static org.conferral.it.order.Items.change;
import static org.conferral.it.order.Items.get;
import static org.conferral.it.order.Items.item;
import static org.conferral.it.order.Items.orders;
import static org.conferral.it.order.Items.refused;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.DeleteAward;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.ReorderItem;
import org.conferral.order.entity.StatusReason;
import org.conferral.student.entity.LegalName;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reorders and reprints of order items: docs/specification/ordering.md §6 to §8. */
@ArquillianTest
class OrderAgainIT {
    // order R3.1
    @Test
    void whatDidNotArriveIsOrderedAgain() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        long source = item(pupil);
        refused(60105, () -> reorder(source, null));
        long reorder = reorder(source, "DAMAGED");
        ItemDetail placed = get(reorder);
        assertEquals(source, requireNonNull(placed.reorderOf()).id());
        assertEquals(reorder, get(source).reorders().get(0).id());
        assertEquals(List.of("Zoë", "5 High Street", "Leeds LS1 4AP", "UNITED KINGDOM"), placed.block());
        refused(60106, () -> reorder(reorder, "DAMAGED"));
    }

    // order R3.2
    @Test
    void whatCouldNotBeMadeIsNotOrderedAgain() throws Exception {
        Pupil dead = School.open().pupil().isAwarded(AHSD).isSent("SENT").died();
        refused(60076, () -> reorder(item(dead), "DAMAGED"));
        Pupil deleted = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        delete(deleted);
        refused(44020, () -> reorder(item(deleted), "DAMAGED"));
        assertEquals(
                44020,
                as(Account.AUDITOR, () -> boundary(OrderItemQueries.class).reorderRefusal(item(deleted)))
                        .orElseThrow()
                        .rule());
    }

    private static void delete(Pupil pupil) throws Exception {
        long id = Database.count("select id from award where student_id = ?", pupil.id());
        AwardDetail award =
                as(Account.AUDITOR, () -> boundary(AwardQueries.class).get(id));
        as(Account.AWARDS, () -> {
            boundary(AwardingService.class)
                    .delete(new DeleteAward(award.number(), award.version(), "awarded in error"));
            return id;
        });
    }

    private static long reorder(long source, @Nullable String reason) throws Exception {
        return orders(() -> boundary(OrderItemService.class)
                .reorder(new ReorderItem(
                        source,
                        1,
                        "EN",
                        "MAIL",
                        "Zoë",
                        new Recipient(true, "Zoë", ELSEWHERE),
                        DeliveryMethod.COURIER,
                        null,
                        reason))
                .id());
    }

    // award R6.1
    @Test
    void reprintUnderTheNameOfTodayIsReissuedFirst() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD);
        refused(0, () -> reprint(pupil, false));
        pupil.isSent("SENT").isCalled("Tremblay", "Zoë");
        long before = Database.count("select credential_number from award where student_id = ?", pupil.id());
        assertEquals(before, get(reprint(pupil, false)).row().credentialNumber());
        refused(44015, () -> reprint(pupil, true));
        change(item(pupil), OrderItemStatus.CANCELLED, StatusReason.ORDERED_IN_ERROR);
        long again = reprint(pupil, true);
        long after = Database.count("select credential_number from award where student_id = ?", pupil.id());
        assertEquals(after, get(again).row().credentialNumber());
        assertEquals(1, Database.count("select count(*) from award_audit where credential_number = ?", before));
        assertNotEquals(nameOn(before), nameOn(after), "what was printed under the old number keeps its name");
        refused(
                44002,
                () -> reorder(
                        Database.count(
                                "select id from document_order_item where credential_number = ? and status = 'SENT'",
                                before),
                        "DAMAGED"));
        pupil.hasMarksHeld();
        refused(60079, () -> reprint(pupil, false));
    }

    // award R6.1
    @Test
    void reprintThatCannotBeOrderedReissuesNothing() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Tremblay", "Zoë");
        long before = Database.count("select credential_number from award where student_id = ?", pupil.id());
        refused(60108, () -> reprint(pupil, true, new Recipient(true, "Zoë", null)));
        assertEquals(before, Database.count("select credential_number from award where student_id = ?", pupil.id()));
        assertEquals(0, Database.count("select count(*) from award_audit where credential_number = ?", before));
    }

    private static LegalName nameOn(long number) throws Exception {
        return as(Account.AUDITOR, () -> boundary(AwardQueries.class).nameOn(new CredentialNumber(number)))
                .orElseThrow();
    }

    private static long reprint(Pupil pupil, boolean takeCurrentName) throws Exception {
        return reprint(pupil, takeCurrentName, new Recipient(true, "Zoë", ELSEWHERE));
    }

    private static long reprint(Pupil pupil, boolean takeCurrentName, Recipient recipient) throws Exception {
        return Items.reprint(pupil, takeCurrentName, 2, "FR", recipient, DeliveryMethod.MANUAL_MAIL);
    }
}

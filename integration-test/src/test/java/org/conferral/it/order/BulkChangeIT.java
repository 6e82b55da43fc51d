package org.conferral.it.order;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.BulkChangeService;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.BulkGroup;
import org.conferral.order.entity.BulkState;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.student.entity.MailingAddress;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many order items changed at once: docs/specification/ordering.md §15.3. */
@ArquillianTest
class BulkChangeIT {
    private static ItemDetail item(Pupil pupil) throws Exception {
        long id = Database.count("select id from document_order_item where student_id = ?", pupil.id());
        return as(Account.AUDITOR, () -> boundary(OrderItemQueries.class).get(id));
    }

    private static long freeze(BulkAction action, @Nullable StatusReason reason, Pupil... pupils) throws Exception {
        List<Long> ids = Stream.of(pupils)
                .map(pupil -> Database.count("select id from document_order_item where student_id = ?", pupil.id()))
                .toList();
        ItemFilter these = ItemFilter.every(false).of(ids);
        return as(Account.ORDERS, () -> boundary(BulkChangeService.class).freeze(these, action, reason));
    }

    private static BulkState confirmed(long bulk) throws Exception {
        return as(Account.ORDERS, () -> {
            BulkChangeService service = boundary(BulkChangeService.class);
            service.confirm(bulk);
            return Patience.await("bulk change " + bulk, () -> service.get(bulk), BulkState::isDone);
        });
    }

    // order R5.1
    @Test
    void whatIsShownIsFrozenAndNothingChangesBeforeItIsConfirmed() throws Exception {
        School school = School.open();
        Pupil ordered = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        Pupil sent = school.pupil().isAwarded(AHSD).isSent("SENT");
        assertThrows(BusinessException.class, () -> freeze(BulkAction.CANCEL, null, ordered));
        long bulk = freeze(BulkAction.CANCEL, StatusReason.ORDERED_IN_ERROR, ordered, sent);
        List<BulkGroup> groups =
                as(Account.ORDERS, () -> boundary(BulkChangeService.class).preview(bulk));
        assertEquals(2, groups.size());
        assertEquals(1, groups.stream().filter(group -> group.refusal() == null).count());
        assertEquals(OrderItemStatus.ORDERED, item(ordered).row().status());
        BulkState done = confirmed(bulk);
        assertEquals(1, done.changed());
        assertEquals(1, done.refused());
        assertEquals(OrderItemStatus.CANCELLED, item(ordered).row().status());
        assertEquals(StatusReason.ORDERED_IN_ERROR, item(ordered).row().reason());
        assertEquals(OrderItemStatus.SENT, item(sent).row().status());
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item_audit where item_id = ? and status = 'ORDERED'"
                                + " and changed_by = ?",
                        item(ordered).row().id(),
                        Account.ORDERS.login()));
    }

    // order R5.2
    @Test
    void eachIsDecidedByWhatItIsAtItsTurn() throws Exception {
        School school = School.open();
        Pupil one = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        Pupil other = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        long bulk = freeze(BulkAction.HOLD, StatusReason.INVESTIGATION, one, other);
        ItemDetail seen = item(one);
        as(Account.ORDERS, () -> {
            boundary(OrderItemService.class)
                    .change(new ChangeStatus(
                            seen.row().id(),
                            seen.version(),
                            OrderItemStatus.CANCELLED,
                            StatusReason.REQUESTED_BY_STUDENT));
            return bulk;
        });
        BulkState done = confirmed(bulk);
        assertEquals(1, done.changed());
        assertEquals(1, done.refused());
        assertEquals(OrderItemStatus.CANCELLED, item(one).row().status());
        assertEquals(OrderItemStatus.ON_HOLD, item(other).row().status());
    }

    // order R2.8
    @Test
    void specialHandlingOfManyIsAcknowledgedAndTold() throws Exception {
        School school = School.open();
        Pupil outstanding = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil other = school.pupil().isAwarded(AHSD).isSent("SENT");
        long id = item(outstanding).row().id();
        Database.update(
                "update document_order_item set delivery_method = 'COURIER', special_handling_status = 'OUTSTANDING'"
                        + " where id = ?",
                id);
        BulkState done = confirmed(freeze(BulkAction.ACKNOWLEDGE, null, outstanding, other));
        assertEquals(1, done.changed());
        assertEquals(1, done.refused());
        assertEquals(SpecialHandling.COMPLETED, item(outstanding).row().handling());
        assertEquals(
                1,
                Database.count(
                        "select count(*) from outbox where topic = 'order-item-handling' and payload ->> 'item' = ?"
                                + " and payload ->> 'from' = 'OUTSTANDING' and payload ->> 'to' = 'COMPLETED'",
                        String.valueOf(id)));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item_audit"
                                + " where item_id = ? and special_handling_status = 'OUTSTANDING' and changed_by = ?",
                        id,
                        Account.ORDERS.login()));
    }

    // order R2.5, R4.3
    @Test
    void releasedItemsForgetTheirErrorsAndTakeTheAddressAsOrdersKeepIt() throws Exception {
        School school = School.open();
        Pupil inBulk = school.pupil().isAwarded(AHSD).isSent("SYSTEM_HOLD");
        Pupil alone = school.pupil().isAwarded(AHSD).isSent("SYSTEM_HOLD");
        for (Pupil pupil : List.of(inBulk, alone)) {
            Database.update(
                    "update student_address set province = 'Alberta', country = 'CANADA' where student_id = ?",
                    pupil.id());
            Database.update(
                    "insert into document_error (item_id, code, description, found_at)"
                            + " select id, 'GENERATION_FAILED', 'x', now() from document_order_item where student_id = ?",
                    pupil.id());
        }
        assertEquals(1, confirmed(freeze(BulkAction.RELEASE, null, inBulk)).changed());
        ItemDetail held = item(alone);
        as(Account.ORDERS, () -> {
            boundary(OrderItemService.class)
                    .change(new ChangeStatus(held.row().id(), held.version(), OrderItemStatus.ORDERED, null));
            return held;
        });
        for (Pupil pupil : List.of(inBulk, alone)) {
            ItemDetail released = item(pupil);
            assertEquals(OrderItemStatus.ORDERED, released.row().status());
            assertEquals(List.of(), released.wrong());
            assertEquals(
                    new MailingAddress("12 Rue Principale", "Legal", "AB", "T0G 1L0", "Canada"), released.address());
        }
    }

    // order R5.2
    @Test
    void itemThatTheDatabaseRefusesStaysAsItWasAndKeepsNoOtherBack() throws Exception {
        School school = School.open();
        Pupil one = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        Pupil other = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        long refused = item(one).row().id();
        Database.update(("alter table document_order_item add constraint ck_item_test"
                        + " check (id <> %d or status <> 'ON_HOLD') not valid")
                .formatted(refused));
        try {
            BulkState done = confirmed(freeze(BulkAction.HOLD, StatusReason.INVESTIGATION, one, other));
            assertEquals(1, done.changed());
            assertEquals(1, done.refused());
        } finally {
            Database.update("alter table document_order_item drop constraint ck_item_test");
        }
        assertEquals(OrderItemStatus.ORDERED, item(one).row().status());
        assertEquals(OrderItemStatus.ON_HOLD, item(other).row().status());
        assertEquals(
                List.of("{database,\"23514 ck_item_test\"}"),
                Database.column(
                        String.class, "select message_values::text from order_bulk_item where item_id = ?", refused));
    }
}

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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.it.printing.ServerPrints;
import org.conferral.it.run.Runs;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.boundary.OrderingService;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.EditItem;
import org.conferral.order.entity.ItemChange;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.order.entity.ItemVersion;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.PlaceFirstRunOrder;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.order.entity.Placement;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFacts;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Order items one at a time: docs/specification/ordering.md §4 to §8. */
@ArquillianTest
class OrderItemIT {
    private static StudentFacts facts(Pupil pupil) throws Exception {
        return requireNonNull(
                as(Account.AUDITOR, () -> boundary(StudentQueries.class).facts(List.of(pupil.id())))
                        .get(pupil.id()));
    }

    private static PlaceFirstRunOrder firstRun(Pupil pupil) throws Exception {
        long number = Database.count("select credential_number from award where student_id = ?", pupil.id());
        return new PlaceFirstRunOrder(facts(pupil), AHSD, number);
    }

    @Test
    void sameOrderBySetAndByEntityIsTheSameRow() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long done = Runs.search(school.criteria());
        assertEquals("COMPLETED", Runs.process(done));
        for (boolean addressed : new boolean[] {true, false}) {
            for (boolean french : new boolean[] {true, false}) {
                for (DeliveryMethod method : List.of(DeliveryMethod.MANUAL_MAIL, DeliveryMethod.COURIER)) {
                    Long run = french ? null : Long.valueOf(done);
                    PlaceFirstRunOrder bySet = firstRun(pupil(school, addressed, french));
                    PlaceFirstRunOrder byEntity = firstRun(pupil(school, addressed, french));
                    as(Account.AWARDS, () -> boundary(OrderingService.class)
                            .placeFirstRunOrders(List.of(bySet), new Placement(method, "awards", Instant.now(), run)));
                    as(Account.AWARDS, () -> boundary(OrderingService.class)
                            .place(PlaceOrder.firstRun(byEntity, method, run)));
                    assertEquals(
                            row(bySet.student().id()), row(byEntity.student().id()));
                }
            }
        }
    }

    private static Pupil pupil(School school, boolean addressed, boolean french) {
        Pupil pupil = school.pupil().isAwarded(AHSD);
        if (!addressed) {
            pupil.livesNowhere();
        }
        return french ? pupil.readsFrench() : pupil;
    }

    private static Map<String, @Nullable Object> row(long student) {
        Map<String, @Nullable Object> row = Database.rows(
                        "select * from document_order_item where student_id = ?", student)
                .get(0);
        Database.rows("select * from document_order where id = ?", requireNonNull(row.get("order_id")))
                .get(0)
                .forEach((column, value) -> row.put("order." + column, value));
        row.keySet()
                .removeAll(Set.of(
                        "id",
                        "order_id",
                        "order.id",
                        "student_id",
                        "credential_number",
                        "placed_at",
                        "order.placed_at",
                        "updated_at"));
        return row;
    }

    @Test
    void holdAndReleaseAreKeptAndTold() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        long item = item(pupil);
        refused(60118, () -> change(item, OrderItemStatus.ON_HOLD, null));
        change(item, OrderItemStatus.ON_HOLD, StatusReason.INVESTIGATION);
        assertEquals(StatusReason.INVESTIGATION, get(item).row().reason());
        pupil.hasMarksHeld();
        refused(60079, () -> change(item, OrderItemStatus.ORDERED, null));
        Database.update("update student set mark_hold_expiry = current_date - 2 where id = ?", pupil.id());
        change(item, OrderItemStatus.ORDERED, null);
        List<ItemVersion> history =
                as(Account.AUDITOR, () -> boundary(OrderItemQueries.class).history(item));
        assertEquals(
                List.of(ItemChange.EDITED, ItemChange.STATUS, ItemChange.STATUS, ItemChange.PLACED),
                history.stream().map(ItemVersion::change).toList(),
                "released, it took the address that its student has");
        assertEquals("orders", history.get(0).by());
        assertEquals(
                2,
                Database.count(
                        "select count(*) from outbox where topic = 'order-item-status' and payload ->> 'item' = ?",
                        String.valueOf(item)));
    }

    // order R2.6
    @Test
    void secondOfTwoPeopleIsToldAndChangesNothing() throws Exception {
        long item = item(School.open().pupil().isAwarded(AHSD).isSent("ORDERED"));
        int version = get(item).version();
        change(item, OrderItemStatus.ON_HOLD, StatusReason.OTHER);
        assertThrows(
                ItemChangedException.class,
                () -> orders(() -> {
                    boundary(OrderItemService.class)
                            .change(new ChangeStatus(
                                    item, version, OrderItemStatus.CANCELLED, StatusReason.ORDERED_IN_ERROR));
                    return item;
                }));
        assertEquals(OrderItemStatus.ON_HOLD, get(item).row().status());
    }

    // order R2.7
    @Test
    void returnedBadAddressIsNoLongerUsed() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        long item = item(pupil);
        Database.update(
                "update document_order_item set street = '12 rue principale', city = 'Legal', postal_code = 'T0G1L0',"
                        + " country = 'Canada' where id = ?",
                item);
        change(item, OrderItemStatus.FAILED_DELIVERY, StatusReason.RETURNED_BAD_ADDRESS);
        assertEquals(null, facts(pupil).address());
    }

    // order R2.7
    @Test
    void returnIsRecordedThoughTheAddressCannotBeEnded() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        long item = item(pupil);
        Database.update(
                "update document_order_item set street = '12 rue principale', city = 'Legal', postal_code = 'T0G1L0',"
                        + " country = 'Canada' where id = ?",
                item);
        Database.update(("alter table student_address add constraint ck_student_address_test"
                        + " check (student_id <> %d or expiry_date is null) not valid")
                .formatted(pupil.id()));
        try {
            change(item, OrderItemStatus.FAILED_DELIVERY, StatusReason.RETURNED_BAD_ADDRESS);
        } finally {
            Database.update("alter table student_address drop constraint ck_student_address_test");
        }
        assertEquals(OrderItemStatus.FAILED_DELIVERY, get(item).row().status());
        assertNotEquals(null, facts(pupil).address());
    }

    // order R2.8
    @Test
    void handlingIsTold() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        long item = Items.reprint(pupil, 1, DeliveryMethod.COURIER);
        ServerPrints.make(List.of(pupil));
        assertEquals(SpecialHandling.OUTSTANDING, get(item).row().handling());
        int version = get(item).version();
        orders(() -> {
            boundary(OrderItemService.class).handle(new ChangeHandling(item, version, SpecialHandling.PENDING));
            return item;
        });
        assertEquals(
                1,
                Database.count(
                        "select count(*) from outbox where topic = 'order-item-handling' and payload ->> 'item' = ?"
                                + " and payload ->> 'to' = 'PENDING'",
                        String.valueOf(item)));
    }

    @Test
    void whoMayOnlyListCredentialsFindsTheStudentOfAnItem() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        String number = get(item(pupil)).row().number();
        assertEquals(
                pupil.id(),
                as(Account.LISTS, () -> boundary(OrderItemQueries.class).studentOf(number))
                        .orElseThrow());
    }

    @Test
    void onlyWhatIsNotMadeIsEditedAndDeletedStaysToBeSeen() throws Exception {
        long item = item(School.open().pupil().isAwarded(AHSD).isSent("ORDERED"));
        edit(item, new Recipient(false, "A. Lawyer", ELSEWHERE));
        assertEquals("A. Lawyer", get(item).row().recipientName());
        refused(60108, () -> edit(item, new Recipient(true, "Zoë", null)));
        int version = get(item).version();
        orders(() -> {
            boundary(OrderItemService.class).delete(item, version);
            return item;
        });
        assertEquals(StatusReason.DELETED, get(item).row().reason());
        refused(60115, () -> edit(item, new Recipient(true, "Zoë", ELSEWHERE)));
        long made = item(School.open().pupil().isAwarded(AHSD).isSent("PROCESSED"));
        refused(60121, () -> edit(made, new Recipient(true, "Zoë", ELSEWHERE)));
    }

    private static void edit(long item, Recipient recipient) throws Exception {
        int version = get(item).version();
        orders(() -> {
            boundary(OrderItemService.class)
                    .edit(new EditItem(item, version, "FR", recipient, DeliveryMethod.AUTOMATED_PLUS_CARDBOARD, null));
            return item;
        });
    }
}

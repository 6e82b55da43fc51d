package org.conferral.it.intake;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.ItemChange;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.PageRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What an import brings of students acts on their open order items: docs/specification/ordering.md §4.2, §19. */
@ArquillianTest
class ImportActsOnOrdersIT {
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

    // order R2.9
    @Test
    void numberWithOpenItemsDoesNotBecomeSecondary() throws Exception {
        School school = School.open();
        Pupil primary = school.pupil();
        Pupil open = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        Pupil sent = school.pupil().isAwarded(AHSD).isSent("SENT");
        for (Pupil pupil : List.of(open, sent)) {
            Imports.run(
                    IntakeFile.STUDENTS,
                    "ASN,ASN Status,Last Name,Primary ASN\n" + pupil.asn() + ",Secondary,Roy," + primary.asn() + "\n");
        }
        assertEquals(OrderItemStatus.ORDERED, item(open).row().status());
        assertEquals(
                List.of("PRIMARY", "SECONDARY"),
                Database.rows(
                                "select asn_status from student where id in (?, ?) order by id = ?",
                                open.id(),
                                sent.id(),
                                sent.id())
                        .stream()
                        .map(row -> row.get("asn_status"))
                        .toList());
    }

    // order R5.3
    @Test
    void addressWrittenAnotherWayIsNoNews() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        Database.update(
                "update document_order_item i set street = a.street, city = a.city, province = 'Alberta',"
                        + " postal_code = a.postal_code, country = 'CANADA'"
                        + " from student_address a where a.student_id = i.student_id and i.student_id = ?",
                pupil.id());
        student(pupil, "First Name", "Zoe");
        ItemDetail told = item(pupil);
        assertEquals(null, told.news() == null ? null : told.news().address());
    }

    // order R5.3
    @Test
    void newAddressIsToldOnceAndSoIsItsEnd() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        student(pupil, "Birth Date", "2007-01-01");
        Database.update(
                "delete from document_order_item_news where item_id = ?",
                item(pupil).row().id());
        Database.update(
                "update document_order_item i set recipient_name = 'Zoë Marie Roy', street = a.street, city = a.city,"
                        + " province = a.province, postal_code = a.postal_code, country = a.country"
                        + " from student_address a where a.student_id = i.student_id and i.student_id = ?",
                pupil.id());
        address(pupil, "1 New Road", "");
        ItemDetail told = item(pupil);
        assertEquals(
                "1 New Road",
                Objects.requireNonNull(Objects.requireNonNull(told.news()).address())
                        .street());
        assertTrue(told.isRenewable());
        assertEquals(1, told(told));
        address(pupil, "1 New Road", "2020-01-31");
        address(pupil, "12 Rue Principale", "2020-01-31");
        ItemDetail ended = item(pupil);
        assertTrue(ended.addressEnded());
        assertTrue(ended.isOutdated());
        assertFalse(ended.isRenewable(), "there is nothing to take over");
        assertEquals(
                "12 Rue Principale", Objects.requireNonNull(ended.address()).street());
        long known = told(ended);
        student(pupil, "Birth Date", "2007-01-02");
        assertEquals(known, told(item(pupil)), "told once");
        address(pupil, "12 Rue Principale", "");
        assertFalse(item(pupil).addressEnded());
        assertFalse(item(pupil).isOutdated());
    }

    private static void address(Pupil pupil, String street, String expiry) throws Exception {
        Imports.run(
                IntakeFile.ADDRESSES,
                "ASN,Street,City,Province,Postal Code,Country,Preferred,Expiry Date\n%s,%s,Legal,AB,T0G 1L0,Canada,Y,%s\n"
                        .formatted(pupil.asn(), street, expiry));
    }

    // order R5.3
    @Test
    void newNameIsToldOnceAndChangesNothing() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        student(pupil, "First Name", "Anouk");
        ItemDetail told = item(pupil);
        assertTrue(told.isOutdated());
        assertEquals("Anouk Marie Roy", Objects.requireNonNull(told.news()).name());
        assertEquals("Zoe", told.row().recipientName());
        assertEquals(1, told(told));
        student(pupil, "Birth Date", "2007-01-02");
        assertEquals(1, told(item(pupil)), "told once");
        student(pupil, "First Name", "Anne");
        assertEquals(2, told(item(pupil)));
        assertEquals(1, item(pupil).version());
    }

    private static long told(ItemDetail item) throws Exception {
        return as(Account.AUDITOR, () -> boundary(OrderItemQueries.class)
                        .history(item.row().id()))
                .stream()
                .filter(version -> version.change() == ItemChange.STUDENT)
                .count();
    }

    // order R2.5
    @Test
    void whatCanBeReleasedIsFoundAndNothingElse() throws Exception {
        School school = School.open();
        Pupil held = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        Pupil free = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        String until = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
        student(held, "Official Mark Hold Expiry", until);
        student(free, "Official Mark Hold Expiry", until);
        student(free, "Official Mark Hold Expiry", "");
        List<Long> ids = List.of(item(held).row().id(), item(free).row().id());
        ItemFilter releasable = ItemFilter.every(true).of(ids);
        List<ItemRow> rows = as(Account.AUDITOR, () -> boundary(OrderItemQueries.class)
                        .page(releasable, new PageRequest(0, 25, "", true)))
                .rows();
        assertEquals(
                List.of(item(free).row().id()), rows.stream().map(ItemRow::id).toList());
        assertTrue(rows.get(0).causeGone());
        assertFalse(item(held).row().causeGone());
    }
}

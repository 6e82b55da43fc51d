package org.conferral.it.mypass;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.2, §9.4: what several people do who are connected to one student. */
@BrowserTest
class MypassOthersIT {
    /** Sends a waybill for an order; where that leads to. */
    private static String waybill(WebClient person, long item) {
        byte[] file = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return WebClient.target(
                person.upload("/mypass/upload-waybill?visit=", List.of("item=" + item), "waybill", file));
    }

    // mypass R3.1, R3.2: guardian by guardian, student and third party
    @Test
    void othersOrdersAreSeenWithoutWhereAndCancelledByWhoOrdered(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        long first = Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
        Family family = Family.connected(staff, pupil, "all", 61);
        WebClient student = family.student();
        WebClient mother = family.mother();
        WebClient father = family.father();
        WebClient lawyer = family.lawyer();
        String other = "&to=OTHER&other_name=Aunt+Alma&copies=1&country=Canada";
        long mothers = MypassOrders.order(
                mother, MypassOrders.award(pupil), other, MypassOrders.TO.replace("12+Main", "77+Refuge"));
        assertTrue(MypassOrders.orders(mother).contains("77 Refuge")
                && MypassOrders.orders(mother).contains("mother.all@example.org"));
        assertTrue(MypassOrders.orders(student).contains("77 Refuge"), "the student sees where");
        String fathers = MypassOrders.orders(father);
        assertTrue(fathers.contains("Aunt Alma") && fathers.contains("m…@example.org"), fathers);
        assertFalse(fathers.contains("77 Refuge") || fathers.contains("mother."), fathers);
        assertFalse(father.get("/mypass/data").body().contains("77 Refuge"), "nor in the file");
        assertTrue(MypassOrders.orders(lawyer).contains("There are no orders yet."));
        for (WebClient person : family.all()) {
            assertEquals(MypassOrders.NOT_CANCELLED, MypassOrders.cancel(person, first), "the ministry's own");
        }
        // a waybill is for who ordered and for the student, as long as they are connected
        String courier = other.replace("&copies=1", "&copies=1&courier=yes");
        long sent = MypassOrders.order(mother, MypassOrders.award(pupil), courier, MypassOrders.TO);
        for (WebClient person : new WebClient[] {father, lawyer}) {
            assertFalse(person.get("/mypass/waybill?item=" + sent).body().contains("value=\"" + sent + '"'));
            assertEquals("/mypass/waybill?file=no_order&item=" + sent, waybill(person, sent));
        }
        long lawyers = MypassOrders.order(lawyer, MypassOrders.award(pupil), courier, MypassOrders.TO);
        assertEquals("/mypass/waybill?file=no_order&item=" + lawyers, waybill(father, lawyers));
        assertEquals(0, waybills(sent) + waybills(lawyers));
        for (WebClient person : new WebClient[] {mother, student}) {
            assertEquals("/mypass/orders?sent", waybill(person, sent));
        }
        assertTrue(student.get("/mypass/waybill").body().contains("value=\"" + lawyers + '"'));
        assertEquals("/mypass/orders?sent", waybill(lawyer, lawyers));
        assertTrue(lawyer.get("/mypass/data").body().contains("\"waybill_sent_at\": \"20"));
        String own = "select id from student_connection where student_id = ? and kind = 'THIRD_PARTY'";
        assertEquals(
                "/mypass/connections?ended",
                WebClient.target(lawyer.post("/mypass/end", "id=" + Database.count(own, pupil.id()))));
        assertFalse(lawyer.get("/mypass/waybill").body().contains("value=\"" + lawyers + '"'));
        assertEquals("/mypass/waybill?file=no_order&item=" + lawyers, waybill(lawyer, lawyers), "it has ended");
        assertTrue(mother.get("/mypass/waybill?file=unsafe").body().contains("as it may do harm"));

        assertEquals(MypassOrders.NOT_CANCELLED, MypassOrders.cancel(father, mothers));
        assertEquals(MypassOrders.NOT_CANCELLED, MypassOrders.cancel(lawyer, mothers));
        assertEquals(MypassOrders.CANCELLED, MypassOrders.cancel(mother, mothers));
        assertEquals(MypassOrders.NOT_CANCELLED, MypassOrders.cancel(student, mothers), "once");
        assertEquals(
                "CANCELLED OTHER GUARDIAN mother.all@example.org",
                Database.value(
                        String.class,
                        "select i.status || ' ' || i.status_change_reason || ' ' || c.kind || ' ' || a.address"
                                + " from document_order_item i join mypass_cancel c on c.item_id = i.id"
                                + " join public_account a on a.id = c.account_id where i.id = ?",
                        mothers));
        assertEquals(
                MypassOrders.CANCELLED,
                MypassOrders.cancel(
                        student, MypassOrders.order(father, MypassOrders.award(pupil), other, MypassOrders.TO)));
    }

    // document R5.2; mypass R3.1: parents who are at odds, and a lawyer
    @Test
    void noCopyTellsWhereSomebodyLives(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Hidden", "Hanna");
        Family family = Family.connected(staff, pupil, "hidden", 105);
        WebClient mother = family.mother();
        long item = MypassOrders.order(
                mother,
                MypassOrders.award(pupil),
                MypassOrders.STUDENT,
                MypassOrders.TO.replace("12+Main", "77+Refuge"));
        assertEquals("COMPLETED", Documents.make());
        assertTrue(Documents.text(Documents.file(item)).contains("77 Refuge"), "the letter has it");
        String own = "/mypass/order-copy/" + item;
        String copy = "/mypass/copy/" + MypassOrders.award(pupil);
        for (WebClient person : family.all()) {
            mustBeTheCredentialAlone(person.file(copy));
        }
        for (WebClient person : List.of(family.student(), mother)) {
            mustBeTheCredentialAlone(person.file(own));
            assertTrue(MypassOrders.orders(person).contains(own));
        }
        for (WebClient person : List.of(family.father(), family.lawyer())) {
            assertEquals(404, person.get(own).statusCode());
            assertFalse(MypassOrders.orders(person).contains(own));
        }
    }

    private static void mustBeTheCredentialAlone(byte[] file) {
        String text = Documents.text(file);
        assertTrue(text.contains("As Awarded") && text.contains("UNOFFICIAL COPY"), text);
        assertEquals(2, text.split("UNOFFICIAL COPY", -1).length, "one page");
        assertFalse(text.contains("Refuge") || text.contains("Legal"), text);
    }

    private static long waybills(long item) {
        return Database.count("select count(*) from mypass_waybill_item where item_id = ?", item);
    }
}

package org.conferral.it.mypass;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.2, §9.4: what several people do who are connected to one student, or one does twice. */
@BrowserTest
class MypassOthersIT {
    private static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";
    private static final String STUDENT = "&to=STUDENT&copies=1&language=EN&country=Canada";
    private static final String CANCELLED = "/mypass/orders?done";
    private static final String NOT_CANCELLED = "/mypass/orders?fault=cancelled";

    private static long award(Pupil pupil) {
        return Database.count("select max(id) from award where student_id = ?", pupil.id());
    }

    private static String orders(WebClient person) {
        return person.get("/mypass/orders").body();
    }

    private static long order(WebClient person, long award, String to, String address) {
        person.post("/mypass/save", "award=" + award + to);
        Mypass.address(person, address);
        String done = Mypass.place(person);
        assertTrue(done.startsWith("/mypass/done?item="), done);
        return Long.parseLong(done.replaceFirst(".*=", ""));
    }

    /** Sends a waybill for an order; where that leads to. */
    private static String waybill(WebClient person, long item) {
        byte[] file = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return WebClient.target(
                person.upload("/mypass/upload-waybill?visit=", List.of("item=" + item), "waybill", file));
    }

    private static String cancel(WebClient person, long item) {
        return WebClient.target(person.post("/mypass/cancel", "item=" + item));
    }

    // mypass R3.1, R3.2: guardian by guardian, student and third party
    @Test
    void othersOrdersAreSeenWithoutWhereAndCancelledByWhoOrdered(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        Database.update("update student set birth_date = current_date - 6000 where id = ?", pupil.id());
        String born = Database.value(String.class, "select (current_date - 6000)::text");
        long first = Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
        staff.signIn(Account.ORDERS, "/");
        WebClient student = Mypass.person("pupil.all@example.org", "203.0.113.61");
        WebClient mother = Mypass.person("mother@example.org", "203.0.113.62");
        WebClient father = Mypass.person("father@example.org", "203.0.113.63");
        WebClient lawyer = Mypass.person("lawyer.all@example.org", "203.0.113.64");
        Mypass.connect(student, pupil.asn(), born, Mypass.issue(staff, pupil, "Student"));
        Mypass.connect(mother, pupil.asn(), born, Mypass.issue(staff, pupil, "Parent or guardian"));
        Mypass.connect(father, pupil.asn(), born, Mypass.issue(staff, pupil, "Parent or guardian"));
        Mypass.connect(lawyer, pupil.asn(), born, Mypass.issue(staff, pupil, "Authorized third party"));
        String other = "&to=OTHER&other_name=Aunt+Alma&copies=1&country=Canada";
        long mothers = order(mother, award(pupil), other, TO.replace("12+Main", "77+Refuge"));
        assertTrue(orders(mother).contains("77 Refuge") && orders(mother).contains("mother@example.org"));
        assertTrue(orders(student).contains("77 Refuge"), "the student sees where");
        String fathers = orders(father);
        assertTrue(fathers.contains("Aunt Alma") && fathers.contains("m…@example.org"), fathers);
        assertFalse(fathers.contains("77 Refuge") || fathers.contains("mother@"), fathers);
        assertFalse(father.get("/mypass/data").body().contains("77 Refuge"), "nor in the file");
        assertTrue(orders(lawyer).contains("There are no orders yet."));
        for (WebClient person : new WebClient[] {student, mother, father, lawyer}) {
            assertEquals(NOT_CANCELLED, cancel(person, first), "the ministry's own");
        }
        // a waybill is for who ordered and for the student, as long as they are connected
        String courier = other.replace("&copies=1", "&copies=1&courier=yes");
        long sent = order(mother, award(pupil), courier, TO);
        for (WebClient person : new WebClient[] {father, lawyer}) {
            assertFalse(person.get("/mypass/waybill?item=" + sent).body().contains("value=\"" + sent + '"'));
            assertEquals("/mypass/waybill?file=no_order&item=" + sent, waybill(person, sent));
        }
        long lawyers = order(lawyer, award(pupil), courier, TO);
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

        assertEquals(NOT_CANCELLED, cancel(father, mothers));
        assertEquals(NOT_CANCELLED, cancel(lawyer, mothers));
        assertEquals(CANCELLED, cancel(mother, mothers));
        assertEquals(NOT_CANCELLED, cancel(student, mothers), "once");
        assertEquals(
                "CANCELLED OTHER GUARDIAN mother@example.org",
                Database.value(
                        String.class,
                        "select i.status || ' ' || i.status_change_reason || ' ' || c.kind || ' ' || a.address"
                                + " from document_order_item i join mypass_cancel c on c.item_id = i.id"
                                + " join public_account a on a.id = c.account_id where i.id = ?",
                        mothers));
        assertEquals(CANCELLED, cancel(student, order(father, award(pupil), other, TO)));
    }

    // document R5.2; mypass R3.1: parents who are at odds, and a lawyer
    @Test
    void noCopyTellsWhereSomebodyLives(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Hidden", "Hanna");
        Database.update("update student set birth_date = current_date - 6000 where id = ?", pupil.id());
        String born = Database.value(String.class, "select (current_date - 6000)::text");
        staff.signIn(Account.ORDERS, "/");
        WebClient student = Mypass.person("hanna@example.org", "203.0.113.105");
        WebClient mother = Mypass.person("hides@example.org", "203.0.113.106");
        WebClient father = Mypass.person("seeks@example.org", "203.0.113.107");
        WebClient lawyer = Mypass.person("asks@example.org", "203.0.113.108");
        Mypass.connect(student, pupil.asn(), born, Mypass.issue(staff, pupil, "Student"));
        Mypass.connect(mother, pupil.asn(), born, Mypass.issue(staff, pupil, "Parent or guardian"));
        Mypass.connect(father, pupil.asn(), born, Mypass.issue(staff, pupil, "Parent or guardian"));
        Mypass.connect(lawyer, pupil.asn(), born, Mypass.issue(staff, pupil, "Authorized third party"));
        long item = order(mother, award(pupil), STUDENT, TO.replace("12+Main", "77+Refuge"));
        assertEquals("COMPLETED", Documents.make());
        assertTrue(Documents.text(Documents.file(item)).contains("77 Refuge"), "the letter has it");
        String own = "/mypass/order-copy/" + item;
        String copy = "/mypass/copy/" + award(pupil);
        for (WebClient person : List.of(student, mother, father, lawyer)) {
            mustBeTheCredentialAlone(person.file(copy));
        }
        for (WebClient person : List.of(student, mother)) {
            mustBeTheCredentialAlone(person.file(own));
            assertTrue(orders(person).contains(own));
        }
        for (WebClient person : List.of(father, lawyer)) {
            assertEquals(404, person.get(own).statusCode());
            assertFalse(orders(person).contains(own));
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

    // mypass R2.2: on two devices
    @Test
    void whatWasShownIsSentOrNothing(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Twice", "Tia");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("twice@example.org", "203.0.113.65");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long award = award(pupil);
        person.post("/mypass/save", "award=" + award + STUDENT);
        String address = Mypass.shown(person, "/mypass/address", "save-address");
        assertEquals("/mypass/check", Mypass.address(person, TO));
        String shown = Mypass.shown(person, "/mypass/check", "place");
        String form = Mypass.shown(person, "/mypass/order?award=" + award, "save");
        assertEquals(
                "/mypass/address",
                WebClient.target(person.post("/mypass/save", form + STUDENT.replace("copies=1", "copies=9"))));
        assertEquals("/mypass/check?fault=changed", WebClient.target(person.post("/mypass/place", shown)));
        assertTrue(person.get("/mypass/check?fault=changed").body().contains("This order has changed"));
        assertEquals(
                "/mypass/order?award=" + award + "&fault=changed",
                WebClient.target(person.post("/mypass/save", form + STUDENT)));
        assertEquals(
                "/mypass/check?fault=changed",
                WebClient.target(person.post("/mypass/save-address", address + "&" + TO.replace("12+Main", "9+Old"))));
        shown = Mypass.shown(person, "/mypass/check", "place");
        // the staff change the award, or the name is another one by now
        Database.update("update award set version = version + 1 where id = ?", award);
        assertEquals("/mypass/check?fault=changed", WebClient.target(person.post("/mypass/place", shown)));
        shown = Mypass.shown(person, "/mypass/check", "place");
        assertEquals(
                "/mypass/check?fault=changed",
                WebClient.target(person.post("/mypass/place", shown.replaceFirst("name=[^&]*", "name=Other+Name"))));
        assertEquals(0, ordered(pupil));
        assertTrue(Mypass.place(person).startsWith("/mypass/done?item="));
        assertEquals("/mypass/orders", WebClient.target(person.post("/mypass/place", shown)), "once");
        assertEquals(
                "/mypass/orders?fault=changed",
                WebClient.target(person.post("/mypass/save-address", address + "&" + TO)),
                "what is sent does not come back");
        assertEquals(1, ordered(pupil));
        assertEquals(0, Database.count("select count(*) from mypass_draft where award_id = ?", award));
    }

    // mypass R2.6, R2.1
    @Test
    void thereAreBoundsToWhatIsOrdered(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("many@example.org", "203.0.113.66");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long award = award(pupil);
        long last = 0;
        for (int n = 0; n < 5; n++) {
            last = order(person, award, STUDENT, TO);
        }
        person.post("/mypass/save", "award=" + award + STUDENT);
        Mypass.address(person, TO);
        assertEquals("/mypass/check?fault=refused_many_of_credential", Mypass.place(person));
        String said =
                person.get("/mypass/check?fault=refused_many_of_credential").body();
        assertTrue(said.contains("have been ordered many times in the last 30 days"), said);
        assertEquals(5, ordered(pupil));
        assertEquals(CANCELLED, cancel(person, last));
        Database.update(
                "update mypass_order set placed_at = placed_at - interval '31 days' where item_id in"
                        + " (select id from document_order_item where student_id = ?)",
                pupil.id());
        String done = Mypass.place(person);
        assertTrue(done.startsWith("/mypass/done?item="), "four wait still: " + done);
        assertEquals(CANCELLED, cancel(person, Long.parseLong(done.replaceFirst(".*=", ""))));
        for (int n = 0; n < 30; n++) {
            pupil.isSent("REPRINT", "CANCELLED", false);
        }
        Database.update(
                "insert into mypass_order (item_id, account_id, placed_at) select i.id, a.id, now()"
                        + " from document_order_item i, public_account a where i.student_id = ? and i.purpose = 'REPRINT'"
                        + " and a.address = 'many@example.org' on conflict do nothing",
                pupil.id());
        person.post("/mypass/save", "award=" + award + STUDENT);
        Mypass.address(person, TO);
        assertEquals("/mypass/check?fault=refused_many_of_account", Mypass.place(person));
        said = person.get("/mypass/check?fault=refused_many_of_account").body();
        assertTrue(said.contains("You have sent many orders in the last 30 days"), said);
        // page by page
        String newest = orders(person);
        assertEquals(20, newest.split("<section class=\"card student\"", -1).length - 1);
        assertTrue(newest.contains("id=\"older\"") && !newest.contains("id=\"newer\""));
        String oldest = person.get("/mypass/orders?page=2").body();
        assertTrue(oldest.contains("id=\"newer\"") && !oldest.contains("id=\"older\""), oldest);
        assertTrue(person.get("/mypass/orders?page=9").body().contains("id=\"newer\""));
    }

    private static long ordered(Pupil pupil) {
        return Database.count(
                "select count(*) from document_order_item where student_id = ? and purpose = 'REPRINT'", pupil.id());
    }

    // mypass R2.4, R2.2: what is typed never ends in an error, nor is it lost
    @Test
    void whateverIsTypedIsAnswered(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("types@example.org", "203.0.113.67");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        // to look for an organization keeps what was chosen: by its button, and by Enter with another text
        String page = "/mypass/order?award=" + award(pupil) + "&organization=uni+of#to";
        String chosen = "&to=OTHER&other_name=Fay+Finder&copies=3&language=FR&country=Canada&courier=yes";
        String asked = "award=" + award(pupil) + chosen + "&organization=uni+of";
        assertEquals(page, WebClient.target(person.post("/mypass/save", asked + "&found=uni+of&find=yes")));
        String found = person.get(page).body();
        String selected = "selected=\"selected\"";
        for (String value : new String[] {"3", "FR", "OTHER"}) {
            assertTrue(found.contains("value=\"" + value + "\" " + selected), value + " in " + found);
        }
        assertTrue(found.contains("Fay Finder") && found.contains("checked=\"checked\""), found);
        String shown = Mypass.shown(person, page, "save").replaceFirst("&found=[^&]*", "");
        assertEquals(page, WebClient.target(person.post("/mypass/save", shown + "&" + asked + "&found=")));
        shown = Mypass.shown(person, page, "save").replaceFirst("&found=[^&]*", "");
        assertEquals(
                "/mypass/address",
                WebClient.target(person.post("/mypass/save", shown + "&" + asked + "&found=uni+of")));
        person.post("/mypass/drop", Mypass.shown(person, "/mypass/order?award=" + award(pupil), "save"));
        String other = "&to=OTHER&other_name=Ann%0AOther&copies=99&country=Canada";
        person.post("/mypass/save", "award=" + award(pupil) + other);
        assertEquals(
                "/mypass/address?fault=address",
                Mypass.address(person, TO.replace("=AB", "=" + Mypass.encoded("ß".repeat(60)))));
        assertEquals("/mypass/check", Mypass.address(person, TO.replace("T0G+1L0", Mypass.encoded("ß".repeat(20)))));
        assertTrue(person.get("/mypass/check").body().contains("Ann Other"));
        String sent = Mypass.shown(person, "/mypass/check", "place");
        assertEquals(
                "/mypass/check",
                Mypass.address(
                        person, TO.replace("12+Main", "a".repeat(31).concat("+").repeat(7))));
        String check = person.get("/mypass/check").body();
        assertTrue(check.contains("too long") && !check.contains("id=\"place\""), check);
        long version = Database.count("select version from mypass_draft where award_id = ?", award(pupil));
        assertEquals(
                "/mypass/check?fault=changed",
                WebClient.target(person.post("/mypass/drop", "version=" + (version - 1))),
                "what was shown is dropped, or nothing");
        assertEquals(
                "/mypass/check?fault=refused_address_too_long",
                WebClient.target(
                        person.post("/mypass/place", sent.replaceFirst("version=[0-9]+", "version=" + version))));
        // what was open when the visit ended is open again
        Database.update("update public_visit v set seen_at = seen_at - interval '16 minutes' from public_account a"
                + " where a.id = v.account_id and a.address = 'types@example.org'");
        assertEquals(
                "/mypass/sign-in?ended&to=%2Fmypass%2Forder%3Faward%3D" + award(pupil),
                WebClient.target(person.get("/mypass/order?award=" + award(pupil))));
        assertEquals(
                "/mypass/order?award=" + award(pupil),
                WebClient.target(person.post(
                        "/mypass/enter",
                        "address=types%40example.org&password=" + Mypass.encoded(Mypass.PASSWORD) + "&to="
                                + Mypass.encoded("/mypass/order?award=" + award(pupil)))));
    }
}

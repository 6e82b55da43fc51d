package org.conferral.it.mypass;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.2: what one person sends twice, from an older page, more often than may be, or oddly typed. */
@BrowserTest
class MypassOrderEdgesIT {
    // mypass R2.2: on two devices
    @Test
    void whatWasShownIsSentOrNothing(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Twice", "Tia");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("twice@example.org", "203.0.113.65");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long award = MypassOrders.award(pupil);
        person.post("/mypass/save", "award=" + award + MypassOrders.STUDENT);
        String address = Mypass.shown(person, "/mypass/address", "save-address");
        assertEquals("/mypass/check", Mypass.address(person, MypassOrders.TO));
        String shown = Mypass.shown(person, "/mypass/check", "place");
        String form = Mypass.shown(person, "/mypass/order?award=" + award, "save");
        assertEquals(
                "/mypass/address",
                WebClient.target(
                        person.post("/mypass/save", form + MypassOrders.STUDENT.replace("copies=1", "copies=9"))));
        assertEquals("/mypass/check?fault=changed", WebClient.target(person.post("/mypass/place", shown)));
        assertTrue(person.get("/mypass/check?fault=changed").body().contains("This order has changed"));
        assertEquals(
                "/mypass/order?award=" + award + "&fault=changed",
                WebClient.target(person.post("/mypass/save", form + MypassOrders.STUDENT)));
        assertEquals(
                "/mypass/check?fault=changed",
                WebClient.target(person.post(
                        "/mypass/save-address", address + "&" + MypassOrders.TO.replace("12+Main", "9+Old"))));
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
                WebClient.target(person.post("/mypass/save-address", address + "&" + MypassOrders.TO)),
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
        long award = MypassOrders.award(pupil);
        long last = 0;
        for (int n = 0; n < 5; n++) {
            last = MypassOrders.order(person, award, MypassOrders.STUDENT, MypassOrders.TO);
        }
        person.post("/mypass/save", "award=" + award + MypassOrders.STUDENT);
        Mypass.address(person, MypassOrders.TO);
        assertEquals("/mypass/check?fault=refused_many_of_credential", Mypass.place(person));
        String said =
                person.get("/mypass/check?fault=refused_many_of_credential").body();
        assertTrue(said.contains("have been ordered many times in the last 30 days"), said);
        assertEquals(5, ordered(pupil));
        assertEquals(MypassOrders.CANCELLED, MypassOrders.cancel(person, last));
        Database.update(
                "update mypass_order set placed_at = placed_at - interval '31 days' where item_id in"
                        + " (select id from document_order_item where student_id = ?)",
                pupil.id());
        String done = Mypass.place(person);
        assertTrue(done.startsWith("/mypass/done?item="), "four wait still: " + done);
        assertEquals(MypassOrders.CANCELLED, MypassOrders.cancel(person, Long.parseLong(done.replaceFirst(".*=", ""))));
        for (int n = 0; n < 30; n++) {
            pupil.isSent("REPRINT", "CANCELLED", false);
        }
        Database.update(
                "insert into mypass_order (item_id, account_id, placed_at) select i.id, a.id, now()"
                        + " from document_order_item i, public_account a where i.student_id = ? and i.purpose = 'REPRINT'"
                        + " and a.address = 'many@example.org' on conflict do nothing",
                pupil.id());
        person.post("/mypass/save", "award=" + award + MypassOrders.STUDENT);
        Mypass.address(person, MypassOrders.TO);
        assertEquals("/mypass/check?fault=refused_many_of_account", Mypass.place(person));
        said = person.get("/mypass/check?fault=refused_many_of_account").body();
        assertTrue(said.contains("You have sent many orders in the last 30 days"), said);
        // page by page
        String newest = MypassOrders.orders(person);
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
        String page = "/mypass/order?award=" + MypassOrders.award(pupil) + "&organization=uni+of#to";
        String chosen = "&to=OTHER&other_name=Fay+Finder&copies=3&language=FR&country=Canada&courier=yes";
        String asked = "award=" + MypassOrders.award(pupil) + chosen + "&organization=uni+of";
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
        person.post("/mypass/drop", Mypass.shown(person, "/mypass/order?award=" + MypassOrders.award(pupil), "save"));
        String other = "&to=OTHER&other_name=Ann%0AOther&copies=99&country=Canada";
        person.post("/mypass/save", "award=" + MypassOrders.award(pupil) + other);
        assertEquals(
                "/mypass/address?fault=address",
                Mypass.address(person, MypassOrders.TO.replace("=AB", "=" + Mypass.encoded("ß".repeat(60)))));
        assertEquals(
                "/mypass/check",
                Mypass.address(person, MypassOrders.TO.replace("T0G+1L0", Mypass.encoded("ß".repeat(20)))));
        assertTrue(person.get("/mypass/check").body().contains("Ann Other"));
        String sent = Mypass.shown(person, "/mypass/check", "place");
        assertEquals(
                "/mypass/check",
                Mypass.address(
                        person,
                        MypassOrders.TO.replace(
                                "12+Main", "a".repeat(31).concat("+").repeat(7))));
        String check = person.get("/mypass/check").body();
        assertTrue(check.contains("too long") && !check.contains("id=\"place\""), check);
        long version = Database.count("select version from mypass_draft where award_id = ?", MypassOrders.award(pupil));
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
                "/mypass/sign-in?ended&to=%2Fmypass%2Forder%3Faward%3D" + MypassOrders.award(pupil),
                WebClient.target(person.get("/mypass/order?award=" + MypassOrders.award(pupil))));
        assertEquals(
                "/mypass/order?award=" + MypassOrders.award(pupil),
                WebClient.target(person.post(
                        "/mypass/enter",
                        "address=types%40example.org&password=" + Mypass.encoded(Mypass.PASSWORD) + "&to="
                                + Mypass.encoded("/mypass/order?award=" + MypassOrders.award(pupil)))));
    }
}

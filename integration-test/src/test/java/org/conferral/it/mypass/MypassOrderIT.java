package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.2, §9.4: a copy is ordered on a phone, and followed. */
@BrowserTest
class MypassOrderIT {
    private static final String BORN = "2008-05-17";
    private static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";

    private static void phone(Page page) {
        page.setViewportSize(360, 740);
    }

    private static long award(Pupil pupil) {
        return Database.count("select max(id) from award where student_id = ?", pupil.id());
    }

    private static String order(Pupil pupil, String column) {
        return Database.value(
                String.class,
                "select " + column + "::text from document_order_item i join document_order o on o.id = i.order_id"
                        + " where i.student_id = ? and i.purpose = 'REPRINT' order by i.id desc limit 1",
                pupil.id());
    }

    private static long orders(Pupil pupil) {
        return Database.count(
                "select count(*) from document_order_item where student_id = ? and purpose = 'REPRINT'", pupil.id());
    }

    // mypass R2.1, R2.2, R2.3, R2.4, R3.1, R3.2
    @Test
    void aCopyIsOrderedAbroadUnderTheNewNameAndCancelled(Visit staff, Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD).isSent("SENT").isCalled("Married", "Mia");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("mia@example.org", "203.0.113.31");
        assertEquals("/mypass?added", Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student")));
        Page page = visit.page();
        phone(page);
        visit.open("/mypass/sign-in");
        Keyboard.enter(page.locator("#address"), "mia@example.org");
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.keyboard().press("Enter");
        page.getByText("Order a copy").click();
        assertThat(page.locator("h1")).hasText("Order a copy");
        String first = "/mypass/order?award=" + award(pupil);
        visit.mustBeFine(first);
        phone(page);
        page.getByText("New legal name: Mia Married").click();
        page.locator("#language").selectOption("FR");
        page.locator("#copies").selectOption("2");
        page.locator("#to").selectOption("OTHER");
        page.locator("#country").selectOption("Germany");
        page.getByText("Send it by courier").click();
        page.locator("#certification").selectOption("DE");
        page.locator("#next").click();
        assertThat(page.locator("#fault")).containsText("Type the name");
        assertThat(page.locator("#copies")).hasValue("2");
        Keyboard.enter(page.locator("#other_name"), "Universität Köln");
        page.locator("#next").click();
        assertThat(page.locator("h1")).hasText("Where shall we send it?");
        assertThat(page.locator("#city")).hasCount(0);
        // it waits, on whatever device
        visit.open("/mypass/orders");
        assertThat(page.locator("#unfinished")).isVisible();
        visit.mustBeFine("/mypass/address");
        phone(page);
        Keyboard.enter(page.locator("#street"), "Albertus-Magnus-Platz 1");
        page.keyboard().press("Enter");
        page.keyboard().type("50923 Köln");
        page.locator("#next").click();
        assertThat(page.locator("#preview")).containsText("Universität Köln");
        assertThat(page.locator("#preview")).containsText("50923 Köln");
        assertThat(page.locator("#summary")).containsText("Mia Married");
        visit.mustBeFine("/mypass/check");
        phone(page);
        page.locator("#place").click();
        // what is ordered has no number before
        assertThat(page.locator("#confirmed")).isVisible();
        assertThat(page.locator("#confirmed"))
                .containsText("Reprint Credential Order #" + order(pupil, "lpad(o.id::text, 10, '0')") + " Submitted!");
        visit.mustBeFine();
        assertEquals(
                "CERTIFICATION_AND_COURIER FR 2 DE MYPASS mypass Mia Married",
                order(
                        pupil,
                        "(i.delivery_method || ' ' || i.document_language || ' ' || i.copies || ' '"
                                + " || i.certification_country || ' ' || o.request_method || ' ' || o.placed_by || ' '"
                                + " || o.requestor_name)"));
        assertEquals("Married", Database.value(String.class, "select last_name from award where id = ?", award(pupil)));
        assertEquals("/mypass/orders", WebClient.target(person.post("/mypass/place", "")), "sent once");
        assertEquals(1, orders(pupil));

        visit.mustBeFine("/mypass/orders");
        phone(page);
        page.getByText("What does this mean?").first().click();
        assertThat(page.locator(".meaning[open]")).containsText("We have the order and will make the document soon.");
        page.getByText("Cancel this order").first().click();
        page.getByText("Yes, cancel it").first().click();
        assertThat(page.locator("#cancelled")).isVisible();
        assertEquals("CANCELLED REQUESTED_BY_STUDENT", order(pupil, "(i.status || ' ' || i.status_change_reason)"));
        staff.page().navigate("/order/view?tab=audit&id=" + order(pupil, "i.id"));
        assertThat(staff.page().locator("main")).containsText("myPass");
    }

    // mypass R2.2, R2.5, R3.2; others' data
    @Test
    void oneOrderWaitsAndAnOrganizationGetsAFile(Visit staff) {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD).isAwarded(CHSA).isSent("SENT");
        Pupil foreign = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        staff.forgetSession();
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("owner@example.org", "203.0.113.32");
        WebClient lawyer = Mypass.person("third@example.org", "203.0.113.33");
        Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student"));
        Mypass.connect(lawyer, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Authorized third party"));
        long diploma = Database.count("select min(id) from award where student_id = ?", pupil.id());
        long certificate = award(pupil);
        assertEquals(
                "/mypass/check",
                WebClient.target(person.post(
                        "/mypass/save",
                        "award=" + diploma + "&to=" + consumer
                                + "&copies=5&language=EN&courier=yes&certification=DE")));
        assertEquals(
                "/mypass/order?award=" + certificate,
                WebClient.target(person.post("/mypass/save", "award=" + certificate + "&to=STUDENT&copies=1")));
        String other = person.get("/mypass/order?award=" + certificate).body();
        assertTrue(other.contains("You have an order to finish"), other);
        assertEquals(404, person.get("/mypass/order?award=" + award(foreign)).statusCode());
        assertEquals("/mypass", WebClient.target(person.post("/mypass/save", "award=" + award(foreign))));
        assertEquals("/mypass/orders", WebClient.target(lawyer.get("/mypass/check")));
        assertTrue(Mypass.place(person).startsWith("/mypass/done?item="));
        assertEquals(
                "DIGITAL_OFFICIAL_DOCUMENT 1 " + consumer,
                order(pupil, "(i.delivery_method || ' ' || i.copies || ' ' || i.consumer_id)"));
        long item = Long.parseLong(order(pupil, "i.id"));
        assertEquals(404, lawyer.get("/mypass/done?item=" + item).statusCode());
        for (long id : List.of(
                item, Database.count("select max(id) from document_order_item where student_id = ?", foreign.id()))) {
            assertEquals(
                    "/mypass/orders?fault=cancelled", WebClient.target(lawyer.post("/mypass/cancel", "item=" + id)));
        }
        assertTrue(lawyer.get("/mypass/orders").body().contains("There are no orders yet."), "what others ordered");
        assertEquals(
                "/mypass/address",
                WebClient.target(lawyer.post("/mypass/save", "award=" + diploma + "&to=STUDENT&copies=1&name=new")));
        assertTrue(lawyer.get("/mypass/address").body().contains("name=\"street\""));
        assertFalse(lawyer.get("/mypass/address").body().contains("Legal"), "where the student lives");
        assertEquals(
                "/mypass/address",
                WebClient.target(person.post("/mypass/save", "award=" + certificate + "&to=STUDENT&copies=1")));
        assertEquals("/mypass/check", Mypass.address(person, TO));
        Database.update("update student set mark_hold_expiry = current_date + 30 where id = ?", pupil.id());
        String held = person.get("/mypass/order?award=" + certificate).body();
        assertTrue(held.contains("There is a hold on this record") && held.contains("id=\"drop\""), held);
        assertEquals("/mypass/check?fault=refused_60079", Mypass.place(person), "by the same rules");
        assertTrue(person.get("/mypass/check?fault=refused_60079").body().contains("There is a hold on this record"));
        assertEquals(1, orders(pupil));
        assertTrue(person.get("/mypass/check").body().contains("12 Main"), "it waits still");
        assertEquals(
                "/mypass?dropped",
                WebClient.target(person.post("/mypass/drop", Mypass.shown(person, "/mypass/check", "drop"))));
        assertTrue(person.get("/mypass?dropped").body().contains("The order was dropped."));
        assertEquals("/mypass/orders", WebClient.target(person.get("/mypass/check")));
    }
}

package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.1: the ministry in myPass. */
@BrowserTest
class MypassStaffIT {
    private static final List<String> PAGES =
            List.of("/mypass", "/mypass/orders", "/mypass/messages", "/mypass/connections", "/mypass/connect");
    private static final String POSTS = "async ([path, form]) => { const answer = await fetch(path,"
            + " {method: 'POST', body: new URLSearchParams(form)}); return new URL(answer.url).pathname"
            + " + new URL(answer.url).search; }";
    private static final String STATUS = "async path => (await fetch(path)).status";

    private static void press(Page page, Pupil pupil, String button) {
        page.navigate("/student/view?tab=connections&id=" + pupil.id());
        page.locator("#connected")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#staff")).isVisible();
    }

    /** Which visit the forms of its pages name. */
    private static String shown(Page page) {
        page.navigate("/mypass/orders");
        return String.valueOf(page.locator("#staff").getAttribute("data-visit"));
    }

    private static String post(Page page, String path, String form) {
        return String.valueOf(page.evaluate(POSTS, List.of(path, form)));
    }

    // connection R4.1, R4.2; mypass R6.1
    @Test
    void whoLooksSeesWhatThePersonSeesAndChangesNothing(Visit staff, Visit auditor) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Looked", "Lou");
        Page page = staff.signIn(Account.ORDERS, "/").page();
        WebClient person = Mypass.person("looked@example.org", "203.0.113.91");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        press(page, pupil, "See myPass");
        assertThat(page.locator("main")).containsText("Lou Looked");
        for (String path : PAGES) {
            staff.mustBeFine(path);
            assertThat(page.locator("#staff")).containsText("You see what looked@example.org sees.");
        }
        String shown = shown(page);
        for (String path : List.of(
                "/mypass/save",
                "/mypass/save-address",
                "/mypass/place",
                "/mypass/drop",
                "/mypass/cancel",
                "/mypass/read",
                "/mypass/letters",
                "/mypass/end",
                "/mypass/add",
                "/mypass/remove")) {
            assertEquals(
                    "/mypass?fault=staff",
                    post(
                            page,
                            path,
                            "visit=" + shown + "&award=" + award
                                    + "&to=STUDENT&copies=1&language=EN&country=Canada&letters=off" + "&password="
                                    + Mypass.encoded(Mypass.PASSWORD) + "&id=1&last=99999"));
        }
        assertEquals(0, Database.count("select count(*) from mypass_draft where award_id = ?", award));
        for (String path : List.of("/mypass/data", "/mypass/account", "/mypass/wallet/" + award)) {
            assertEquals(404, page.evaluate(STATUS, path), path);
        }
        assertEquals(
                1,
                Database.count(
                        "select count(*) from staff_visit where student_id = ? and login = 'orders' and not acting"
                                + " and kind = 'STUDENT'",
                        pupil.id()));
        page.navigate("/mypass");
        page.locator("#back").click();
        assertThat(page.locator("#staff_visits")).containsText("Saw what looked@example.org sees");
        page.navigate("/mypass");
        assertThat(page.locator("#staff")).hasCount(0);

        auditor.signIn(Account.AUDITOR, "/student/view?tab=connections&id=" + pupil.id());
        assertThat(auditor.page().locator("#staff_visits li")).hasCount(1);
        assertThat(auditor.page().getByText("See myPass")).hasCount(0);

        // it is over with 15 idle minutes, and says so
        press(page, pupil, "See myPass");
        Database.update(
                "update public_visit set seen_at = seen_at - interval '16 minutes' where staff_login = 'orders'");
        page.navigate("/mypass/orders");
        assertThat(page.locator("#fault")).containsText("You are not here for someone else any more");
        // without the session of the staff there is none
        press(page, pupil, "See myPass");
        staff.endSession();
        page.navigate("/mypass");
        assertThat(page).hasURL(Pattern.compile(".*/mypass/sign-in.*"));
    }

    private static void cancel(Page page) {
        page.getByText("Cancel this order").first().click();
        page.getByText("Yes, cancel it").first().click();
    }

    // connection R4.2; mypass R6.2, R3.2
    @Test
    void whoActsOrdersAndCancelsUnderTheirOwnName(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Acted", "Ada");
        Page page = staff.signIn(Account.ORDERS, "/").page();
        WebClient person = Mypass.person("acted@example.org", "203.0.113.93");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        press(page, pupil, "Act in myPass");
        assertThat(page.locator("#staff")).containsText("You act for acted@example.org.");
        page.locator("a.order").click();
        page.locator("#next").click();
        assertThat(page.locator("h1")).hasText("Where shall we send it?");
        page.locator("#next").click();
        assertThat(page.locator("h1")).hasText("Is this right?");
        assertTrue(person.get("/mypass/check").body().contains("Student Records filled this in for you."));
        page.locator("#place").click();
        assertThat(page).hasURL(Pattern.compile(".*/mypass/done.*"));
        assertThat(page.locator("#staff")).isVisible();
        long item = Long.parseLong(page.url().replaceFirst(".*item=", ""));
        assertEquals(
                "orders acted@example.org",
                Database.value(
                        String.class,
                        "select o.staff_login || ' ' || a.address from mypass_order o join public_account a"
                                + " on a.id = o.account_id where o.item_id = ?",
                        item));
        assertTrue(person.get("/mypass/orders").body().contains("Cancel this order"), "it is the person's own order");
        for (String path : List.of("/mypass/letters", "/mypass/end", "/mypass/remove", "/mypass/read")) {
            assertEquals("/mypass?fault=staff", post(page, path, "letters=off"));
        }
        assertEquals("/mypass?fault=visit", post(page, "/mypass/cancel", "item=" + item), "of no page of this visit");
        page.navigate("/mypass/orders");
        Page other = staff.anotherTab();
        other.navigate("/student/view?tab=connections&id=" + pupil.id());
        other.locator("#connected").getByText("See myPass").click();
        assertThat(other.locator("#staff")).containsText("You see what");
        cancel(page);
        assertThat(page.locator("#fault")).containsText("That page was shown for someone else");
        page.navigate("/mypass/orders");
        cancel(page);
        assertThat(page.locator("#fault")).containsText("You cannot do this for someone else");
        press(page, pupil, "Act in myPass");
        page.navigate("/mypass/orders");
        cancel(page);
        assertThat(page.locator("#cancelled")).isVisible();
        assertEquals(
                "orders",
                Database.value(String.class, "select staff_login from mypass_cancel where item_id = ?", item));
        page.navigate("/order/view?tab=audit&id=" + item);
        assertThat(page.locator("main")).not().containsText("myPass");
        assertThat(page.locator("main")).containsText("orders");
        page.navigate("/mypass");
        page.locator("#back").click();
        assertThat(page.locator("#staff_visits")).containsText("Acted for acted@example.org");
    }

    // connection R4.1, R4.2: what staff saw of a guardian is told wherever they saw it, and nowhere else
    @Test
    void visitsOfStaffAreToldOnThePageOfEachStudentWhomTheyCouldSee(Visit staff) {
        School school = School.open();
        Pupil son = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil daughter = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil former = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil later = school.pupil().isAwarded(AHSD).isSent("SENT");
        Page desk = staff.signIn(Account.ORDERS, "/").page();
        WebClient parent = Mypass.person("visited@example.org", "203.0.113.68");
        for (Pupil pupil : List.of(son, daughter, former)) {
            Mypass.connect(parent, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Authorized third party"));
        }
        String ended = "select id from student_connection where student_id = ?";
        parent.post("/mypass/end", "id=" + Database.count(ended, former.id()));
        desk.navigate("/student/view?tab=connections&id=" + son.id());
        desk.locator("#connected").getByText("See myPass").click();
        assertThat(desk.locator("#staff")).isVisible();
        assertEquals(
                404, desk.request().get("/mypass/order-copy/" + former.id()).status());
        Mypass.connect(parent, later.asn(), "2008-05-17", Mypass.issue(staff, later, "Authorized third party"));
        for (Pupil pupil : List.of(son, daughter)) {
            desk.navigate("/student/view?tab=connections&id=" + pupil.id());
            assertThat(desk.locator("#staff_visits li")).hasCount(1);
            assertThat(desk.locator("#staff_visits")).containsText("Saw what visited@example.org sees");
        }
        for (Pupil pupil : List.of(former, later)) {
            desk.navigate("/student/view?tab=connections&id=" + pupil.id());
            assertThat(desk.locator("#staff_visits li")).hasCount(0);
        }
        String own = parent.get("/mypass/data").body();
        assertTrue(own.contains("\"visits_of_the_ministry\"") && own.contains("\"acting\": false"), own);
        assertFalse(own.contains("\"orders\": \"orders\"") || own.contains("login"), own);
    }
}

package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Nothing that was typed into a form of myPass is lost: not for a fault, and not for a visit that has ended. */
@BrowserTest
class MypassFormsIT {
    private static final String BORN = "2008-05-17";
    private static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";

    private static long award(Pupil pupil) {
        return Database.count("select max(id) from award where student_id = ?", pupil.id());
    }

    private static String draft(Pupil pupil, String column) {
        return Database.value(
                String.class, "select " + column + "::text from mypass_draft where award_id = ?", award(pupil));
    }

    private static void pauses(String address) {
        Database.update(
                "update public_visit v set seen_at = seen_at - interval '16 minutes' from public_account a"
                        + " where a.id = v.account_id and a.address = ?",
                address);
    }

    private static void signIn(Page page, String address) {
        Keyboard.enter(page.locator("#address"), address);
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.keyboard().press("Enter");
    }

    // mypass R1.8
    @Test
    void whatIsWrongIsSaidBesideWhatWasTyped(Visit staff, Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("retypes@example.org", "203.0.113.113");
        Page page = visit.page();
        page.setViewportSize(360, 740);
        visit.open("/mypass/connect");
        signIn(page, "retypes@example.org");
        Keyboard.enter(page.locator("#asn"), pupil.asn());
        Keyboard.enter(page.locator("#day"), "31");
        page.locator("#month").selectOption("2");
        Keyboard.enter(page.locator("#year"), "2008");
        Keyboard.enter(page.locator("#code"), "7KQ2-M9XA-4TBW");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fault")).containsText("This is not a date");
        assertThat(page.locator("#asn")).hasValue(pupil.asn());
        assertThat(page.locator("#day")).hasValue("31");
        assertThat(page.locator("#month")).hasValue("2");
        assertThat(page.locator("#year")).hasValue("2008");
        assertThat(page.locator("#code")).hasValue("7KQ2-M9XA-4TBW");
        assertThat(page).hasURL(Pattern.compile(".*/mypass/add$"));
        visit.mustBeFine();
        visit.inFrench();
        assertThat(page.locator("#fault")).containsText("Ce n’est pas une date");
        assertThat(page.locator("#asn")).hasValue(pupil.asn());
        assertThat(page.locator("#month")).hasValue("2");
        visit.mustBeFine();
        Keyboard.enter(page.locator("#day"), "30");
        visit.inEnglish();
        assertThat(page.locator("#day")).hasValue("30");
        assertThat(page.locator("#code")).hasValue("7KQ2-M9XA-4TBW");
        assertFalse(page.url().contains("7KQ2") || page.url().contains(pupil.asn()), page.url());
        page.locator("#code").click();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/mypass/add$"));
        assertThat(page.locator("#fault")).containsText("This is not a date");

        WebClient nobody = WebClient.from("203.0.113.114");
        String typed = "value=\"not.me@example.org\"";
        assertTrue(Mypass.enter(nobody, "not.me@example.org", "wrong wrong wrong")
                .body()
                .contains(typed));
        for (String which : new String[] {"", "&reset=true"}) {
            String said =
                    nobody.post("/mypass/link", "address=not+me%40" + which).body();
            assertTrue(said.contains("value=\"not me@\"") && said.contains("not an e-mail address"), said);
        }
        String french = nobody.post("/mypass/speak?page=/mypass/join&lang=fr&fault=too_often", "address=not+me%40")
                .body();
        assertTrue(french.contains("value=\"not me@\"") && french.contains("lang=\"fr\""), french);
        assertTrue(french.contains("Des liens ont déjà été envoyés"), french);
        assertEquals("/mypass", WebClient.target(nobody.post("/mypass/speak?page=/mypass/account&lang=en", "")));
        // a street of blanks wipes nothing
        Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student"));
        person.post("/mypass/save", "award=" + award(pupil) + "&to=STUDENT&copies=1&country=Canada");
        assertEquals("/mypass/check", Mypass.address(person, TO));
        String shown = Mypass.shown(person, "/mypass/address", "save-address");
        HttpResponse<String> blank = person.post(
                "/mypass/save-address", shown + "&" + TO.replace("12+Main", "+").replace("Legal", "Bon+Accord"));
        assertTrue(Mypass.said(blank).contains("Fill in each field"), blank.body());
        assertTrue(blank.body().contains("value=\"Bon Accord\""), blank.body());
        assertEquals("12 Main Legal", draft(pupil, "(street || ' ' || city)"));
    }

    // mypass R1.8, R2.2
    @Test
    void aFormThatComesAfterTheVisitWaitsAtTheDoor(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("slow@example.org", "203.0.113.115");
        WebClient other = Mypass.person("other.slow@example.org", "203.0.113.116");
        String[] born = BORN.split("-", -1);
        String add = "asn=" + pupil.asn() + "&year=" + born[0] + "&month=" + born[1] + "&day=" + born[2] + "&code="
                + Mypass.issue(staff, pupil, "Student");
        pauses("slow@example.org");
        String door = person.post("/mypass/add", add).body();
        assertTrue(door.contains("id=\"kept\"") && !door.contains(pupil.asn()), door);
        assertEquals("/mypass", enter(other, door, "other.slow@example.org"), "nothing of another's");
        assertEquals("/mypass", enter(person, door, "other.slow@example.org"), "at the same browser neither");
        assertEquals(0, connected(pupil));
        assertEquals("/mypass?added", enter(person, door, "slow@example.org"));
        assertEquals(1, connected(pupil));

        String form = Mypass.shown(person, "/mypass/order?award=" + award(pupil), "save")
                + "&to=OTHER&other_name=Fay+%26+Finder&copies=3&language=FR&country=Canada";
        String spoken =
                person.post("/mypass/speak?page=/mypass/order&lang=fr", form).body();
        assertTrue(spoken.contains("value=\"Fay &amp; Finder\"") && spoken.contains("lang=\"fr\""), spoken);
        person.get("/mypass?lang=en");
        pauses("slow@example.org");
        door = person.post("/mypass/save", form).body();
        String again = person.post(
                        "/mypass/enter",
                        Mypass.hidden(door, "enter") + "&address=slow%40example.org&password=wrong+wrong+wrong")
                .body();
        assertTrue(again.contains("is not right") && again.contains("id=\"kept\""), again);
        assertEquals("/mypass", enter(other, again, "other.slow@example.org"), "nothing of another's");
        assertEquals(0, Database.count("select count(*) from mypass_draft where award_id = ?", award(pupil)));
        assertEquals("/mypass/address", enter(person, again, "slow@example.org"));
        assertEquals("Fay & Finder 3 FR", draft(pupil, "(other_name || ' ' || copies || ' ' || language)"));

        form = Mypass.shown(person, "/mypass/address", "save-address") + "&" + TO;
        pauses("slow@example.org");
        door = person.post("/mypass/save-address", form).body();
        assertEquals("/mypass/check", enter(person, door, "slow@example.org"));
        assertEquals("12 Main", draft(pupil, "street"));
        // what is wrong in it is said beside what was typed
        form = Mypass.shown(person, "/mypass/address", "save-address") + "&"
                + TO.replace("12+Main", "+").replace("Legal", "Bon+Accord");
        pauses("slow@example.org");
        HttpResponse<String> wrong =
                entered(person, person.post("/mypass/save-address", form).body(), "slow@example.org");
        assertTrue(Mypass.said(wrong).contains("Fill in each field"), wrong.body());
        assertTrue(wrong.body().contains("value=\"Bon Accord\""), wrong.body());
        pauses("slow@example.org");
        wrong = entered(
                person,
                person.post("/mypass/add", "asn=1234-5678-9&day=31&month=2&year=2008&code=7KQ2")
                        .body(),
                "slow@example.org");
        assertTrue(Mypass.said(wrong).contains("This is not a date"), wrong.body());
        for (String typed : List.of("1234-5678-9", "31", "2008", "7KQ2")) {
            assertTrue(wrong.body().contains("value=\"" + typed + "\""), typed + " in " + wrong.body());
        }
        assertFalse(wrong.body().contains(Mypass.PASSWORD), wrong.body());
        // what is about to be sent is looked at once more
        String order = Mypass.shown(person, "/mypass/check", "place");
        pauses("slow@example.org");
        assertEquals(
                "/mypass/sign-in?ended&to=%2Fmypass%2Fcheck", WebClient.target(person.post("/mypass/place", order)));
        assertEquals("12 Main", draft(pupil, "street"), "it was not sent");
    }

    // mypass R1.8
    @Test
    void onlyWhatTheDoorSealedWaitsThere(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("forged@example.org", "203.0.113.118");
        Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student"));
        String order = "award=" + award(pupil) + "&version=0&to=OTHER&other_name=Mallory&copies=1&country=Canada";
        pauses("forged@example.org");
        String sealed = Mypass.hidden(person.post("/mypass/save", order).body(), "enter")
                .replaceFirst("(?s).*\\bkept=([^&]*).*", "$1");
        String made = "kept_to=%2Fmypass%2Fsave&kept_fields=" + Mypass.encoded(order);
        for (String link : List.of(made, "kept=" + sealed)) {
            String door = person.get("/mypass/sign-in?" + link).body();
            assertFalse(door.contains("id=\"kept\"") || door.contains("name=\"kept"), door);
        }
        String password = "&address=forged%40example.org&password=" + Mypass.encoded(Mypass.PASSWORD);
        for (String forged : List.of(
                made,
                "kept=" + Mypass.encoded("/mypass/save?" + order),
                "kept=" + sealed.substring(0, sealed.length() - 4) + "AAAA")) {
            assertEquals("/mypass", WebClient.target(person.post("/mypass/enter", forged + password)), forged);
        }
        assertEquals(0, Database.count("select count(*) from mypass_draft where award_id = ?", award(pupil)));

        // who has signed out elsewhere, or whose visit was removed since, is told that it is lost, and led to its page
        Database.update("delete from public_visit v using public_account a"
                + " where a.id = v.account_id and a.address = 'forged@example.org'");
        String lost = person.post("/mypass/save", order).body();
        assertTrue(lost.contains("id=\"lost\"") && !lost.contains("id=\"kept\""), lost);
        assertFalse(lost.contains("Mallory"), lost);
        assertEquals("/mypass/order?award=" + award(pupil), enter(person, lost, "forged@example.org"));

        // to ask whether one is signed in keeps nobody signed in
        Database.update("update public_visit v set seen_at = seen_at - interval '14 minutes' from public_account a"
                + " where a.id = v.account_id and a.address = 'forged@example.org'");
        assertEquals(204, person.get("/mypass/stay").statusCode());
        pauses("forged@example.org");
        assertEquals(401, person.get("/mypass/stay").statusCode());
    }

    private static long connected(Pupil pupil) {
        return Database.count("select count(*) from student_connection where student_id = ?", pupil.id());
    }

    private static String enter(WebClient person, String door, String address) {
        return WebClient.target(entered(person, door, address));
    }

    private static HttpResponse<String> entered(WebClient person, String door, String address) {
        return person.post(
                "/mypass/enter",
                Mypass.hidden(door, "enter") + "&address=" + Mypass.encoded(address) + "&password="
                        + Mypass.encoded(Mypass.PASSWORD));
    }

    // mypass R1.8; connection R1.5: the page's clock goes on, and the visit's with it
    @Test
    void whoTypesIsNotSentAwayAndWhoIsLosesNothing(Visit staff, Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("idles@example.org", "203.0.113.117");
        Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student"));
        Page page = visit.ownPage();
        page.setViewportSize(360, 740);
        page.clock().install();
        visit.open("/mypass/orders");
        signIn(page, "idles@example.org");
        assertThat(page.locator("h1")).hasText("My orders");
        // the page's clock goes on meanwhile: on a busy machine by seconds
        page.clock().runFor("12:30");
        assertThat(page.locator("#idle")).isHidden();
        page.clock().runFor("00:31");
        assertThat(page.locator("#idle")).isVisible();
        assertThat(page.locator("#stay")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#idle")).isHidden();
        page.clock().runFor("13:01");
        assertThat(page.locator("#idle")).isVisible();
        pauses("idles@example.org");
        page.clock().runFor("02:03");
        assertThat(page.locator("main")).containsText("You were signed out");
        signIn(page, "idles@example.org");
        assertThat(page.locator("h1")).hasText("My orders");

        visit.open("/mypass/order?award=" + award(pupil));
        page.locator("#to").selectOption("OTHER");
        Keyboard.enter(page.locator("#other_name"), "Fay");
        page.clock().runFor("12:00");
        page.waitForResponse("**/mypass/stay", () -> page.keyboard().type(" Finder"));
        page.clock().runFor("05:00");
        assertThat(page.locator("#idle")).isHidden();
        // it goes on where another page does: half a form is not sent then
        page.clock().runFor("09:30");
        assertThat(page.locator("#idle")).isVisible();
        page.waitForResponse(
                answer -> answer.url().endsWith("/mypass/stay")
                        && answer.request().method().equals("GET"),
                () -> page.clock().runFor("01:00"));
        assertThat(page.locator("#idle")).isHidden();
        assertThat(page.locator("#other_name")).hasValue("Fay Finder");
        assertEquals(0, Database.count("select count(*) from mypass_draft where award_id = ?", award(pupil)));
        pauses("idles@example.org");
        page.clock().runFor("15:03");
        assertThat(page.locator("#kept")).isVisible();
        visit.mustBeFine();
        signIn(page, "idles@example.org");
        assertThat(page.locator("h1")).hasText("Where shall we send it?");
        assertEquals("Fay Finder", draft(pupil, "other_name"));
        assertFalse(page.url().contains("Fay"));
    }
}

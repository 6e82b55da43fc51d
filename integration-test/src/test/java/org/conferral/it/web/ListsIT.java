package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.student.entity.Asn;
import org.junit.jupiter.api.Test;

/** Lists, and the ways between them and what is on them: what is shown stands in the address and is found again. */
@BrowserTest
class ListsIT {
    private static final int PUPILS = 27;

    /** Nobody changes anything about them. */
    private static final School CROWD = crowd();

    private static School crowd() {
        School school = School.open();
        IntStream.range(0, PUPILS)
                .forEach(n -> school.pupil().isAwarded(AHSD).isCalled("Lister" + (n + 10), "Zoë" + school.code()));
        return school;
    }

    // web.platform R7
    @Test
    void whoOpensAStudentFindsTheListAgainAsItWas(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, list(CROWD)).page();
        Locator rows = page.locator("#rows tbody tr");
        page.locator("#rows th").filter(has("Name")).click();
        assertThat(page).hasURL(Pattern.compile(".*sort=name.*"));
        page.locator("#rows .ui-paginator-next").click();
        assertThat(rows).hasCount(2);
        assertThat(page).hasURL(Pattern.compile(".*page=2.*"));
        rows.first().locator("input[type=checkbox]").click();
        assertThat(page.locator("#selected")).hasText("1 row is selected.");
        String address = page.url();

        rows.first().locator("a").first().click();
        assertThat(page.locator(".subtitle")).containsText("Lister35");
        assertThat(page.locator(".crumb a").first()).hasText("List Credentials to Review");
        page.locator("#neighbours").getByText("Next").click();
        assertThat(page.locator(".subtitle")).containsText("Lister36");
        page.locator("#neighbours").getByText("Previous").click();
        assertThat(page.locator(".subtitle")).containsText("Lister35");
        visit.mustBeAccessible();
        page.locator(".crumb a").first().click();
        assertThat(rows).hasCount(2);
        assertThat(page).hasURL(address);
        assertThat(rows.first().locator("input[type=checkbox]")).isChecked();
        assertThat(rows.last().locator("input[type=checkbox]")).not().isChecked();
        assertThat(page.locator("#selected")).hasText("1 row is selected.");
        page.reload();
        assertThat(rows.first().locator("input[type=checkbox]")).isChecked();
    }

    private static String list(School school) {
        return "/award/review?find=AWARDED_NOT_ORDERED&authority=" + school.authorityId() + "&school=" + school.id();
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void onlyWhatIsAwardedIsOfferedToBeOrdered(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, list(school).replace("AWARDED_NOT_ORDERED", "ACHIEVED_NOT_AWARDED"))
                .page();
        assertThat(page.locator("#order")).hasCount(0);
        assertThat(page.locator("#rows input[type=checkbox]")).hasCount(0);
        page.locator("#rows").getByText("Award …").click();
        assertThat(page).hasURL(Pattern.compile(".*/award/award\\?student=" + pupil.id() + "&type=AHSD$"));
    }

    // web.platform R7
    @Test
    void twoTabsNeverShareASearch(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, "/student/list").page();
        search(page, "lister12 zoe" + CROWD.code());
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        Page other = visit.anotherTab();
        other.navigate("/student/list");
        assertThat(other.locator("#rows")).hasCount(0);
        search(other, "lister13 zoe" + CROWD.code());
        assertThat(other.locator("#rows")).containsText("Lister13");
        page.reload();
        assertThat(page.locator("#rows")).containsText("Lister12");
        assertNotEquals(page.url(), other.url());
    }

    private static void search(Page page, String text) {
        page.locator("#text").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        page.locator("#rows").waitFor();
    }

    // web.platform R7
    @Test
    void whatAnAddressAsksForAndThereIsNotIsTold(Visit visit) {
        Pupil pupil = School.open().pupil();
        Page page = visit.signIn(Account.RECORDS, "/run/list?status=FOO&from=2026-05-05&to=2026-05-04")
                .page();
        assertThat(page.locator("#messages")).containsText("FOO");
        assertThat(page.locator(".field:has(#to) .ui-message-error")).containsText("“From” is after “To”");
        assertThat(page.locator("#to")).isFocused();
        visit.mustBeAccessible();
        for (String address : List.of(
                "/student/list?status=FOO",
                "/award/review?find=FOO",
                "/credential/list?type=FOO",
                "/run/list?by=FOO",
                "/run/list?page=FOO",
                "/run/list?size=FOO",
                "/run/list?sort=FOO",
                "/order/list?saved=FOO",
                "/student/view?tab=FOO&id=" + pupil.id())) {
            visit.open(address);
            assertThat(page.locator("#messages")).containsText("FOO");
        }
        assertEquals(404, page.request().get("/run/export/list?status=FOO").status());
        for (String list :
                List.of("/student/list?status", "/run/list?by", "/printing/list?status", "/printing/manual?handling")) {
            visit.open(list + "=FOO");
            assertThat(page.locator("#messages")).containsText("nothing is listed");
            assertThat(page.locator("#rows tbody tr a")).hasCount(0);
        }
        visit.signIn(Account.ADMIN, "/people/list?page=99");
        Locator beyond = page.getByText("There is no page 99");
        assertThat(beyond).isVisible();
        assertThat(page.locator("#rows tbody a").first()).isVisible();
        page.locator("th.ui-sortable-column").first().click();
        assertThat(beyond).hasCount(0);
        visit.signIn(Account.RECORDS, "/order/list?run=12x");
        assertThat(page.locator("#messages")).containsText("12x");
        assertThat(page.locator("#rows")).containsText("No order item matches.");
        visit.open("/award/review?find=AWARDED_NOT_ORDERED&authority=0");
        assertThat(page.locator("#rows")).hasCount(0);
    }

    @Test
    void columnOfNumbersIsFoundAndWhatIsMissingIsTold(Visit visit) {
        School school = School.open();
        List<String> numbers = Stream.of(
                        school.pupil().achieved(AHSD),
                        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null),
                        school.pupil())
                .map(pupil -> new Asn(pupil.asn()).toString())
                .toList();
        Page page = visit.signIn(Account.RECORDS, "/student/list").page();
        page.locator("#text").click();
        // Chromium gives a script what a person copied from a spreadsheet only by way of the event
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text', text); document.activeElement"
                        + ".dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})) }",
                "ASN\r\n" + String.join("\r\n", numbers) + "\r\n0000-0000-1\r\n1234-567\r\n");
        page.keyboard().press("Enter");
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        assertThat(page.locator("#pasted_found")).hasText("4 numbers: 3 students found.");
        assertThat(page.locator("#pasted_unknown")).hasText("0000-0000-1");
        assertThat(page.locator("#pasted_others li")).hasText(new String[] {"ASN", "1234-567"});
        assertThat(row(page, numbers.get(0))).containsText("A run would find and award this student.");
        assertThat(row(page, numbers.get(1))).containsText("but refuse the record: No school year is known");
        assertThat(row(page, numbers.get(2))).containsText("A run would not find this student: No requirement set");
        visit.mustBeAccessible();
    }

    private static Locator row(Page page, String number) {
        return page.locator("#rows tbody tr").filter(new Locator.FilterOptions().setHasText(number));
    }

    @Test
    void headerLeadsStraightToTheOneHit(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD).isSent("SENT").isCalled("Einmalig" + school.code(), "Ada");
        String number = "%010d"
                .formatted(Database.count("select credential_number from award where student_id = ?", pupil.id()));
        String item = "%010d"
                .formatted(Database.count("select order_id from document_order_item where student_id = ?", pupil.id()));
        visit.signIn(Account.RECORDS, "/");
        String student = ".*/student/view\\?id=" + pupil.id() + "$";
        look(visit, new Asn(pupil.asn()).toString(), student);
        look(visit, pupil.asn(), student);
        look(visit, "einmalig" + school.code(), student);
        String award = ".*/award/view\\?id=[0-9]+$";
        look(visit, number.substring(0, 5) + "-" + number.substring(5), award);
        look(visit, number.substring(0, 5) + " " + number.substring(5), award);
        look(visit, item + "-01", ".*/order/view\\?id=[0-9]+$");
        look(visit, item, ".*/order/view\\?id=[0-9]+$");
        look(visit, "zoe", ".*/student/list\\?search=[0-9a-f]+$");
    }

    @Test
    void auditorFindsACredentialByItsNumber(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD);
        long number = Database.count("select credential_number from award where student_id = ?", pupil.id());
        Page page = visit.signIn(Account.AUDITOR, "/").page();
        look(visit, "%010d".formatted(number), ".*/award/view\\?id=[0-9]+$");
        assertThat(page.locator("#edit")).hasCount(0);
    }

    /** From any page: a slash, the text, Enter. */
    private static void look(Visit visit, String text, String address) {
        Page page = visit.page();
        page.locator("h1").click();
        page.keyboard().press("/");
        page.keyboard().type(text);
        visit.toNextPage(() -> page.keyboard().press("Enter"));
        assertThat(page).hasURL(Pattern.compile(address));
    }

    // web.platform R12
    @Test
    void whatIsAtWorkSaysSo(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, list(CROWD)).ownPage();
        List<Route> held = new ArrayList<>();
        page.route("**/award/review", held::add);
        Locator rows = page.locator("#rows");
        page.locator("#rows .ui-paginator-next").click();
        assertThat(rows).hasAttribute("aria-busy", "true");
        assertThat(page.locator("#list_status")).not().isEmpty();
        visit.mustBeAccessible();
        page.waitForCondition(() -> !held.isEmpty());
        held.remove(0).resume();
        assertThat(page.locator("#rows tbody tr")).hasCount(2);
        assertThat(rows).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("#list_status")).hasText("26–27 of 27");

        Locator all = page.locator("#all");
        String words = all.innerText();
        all.click();
        assertThat(all).hasAttribute("aria-busy", "true");
        assertThat(all).hasText(words);
        visit.mustBeAccessible();
        page.waitForCondition(() -> !held.isEmpty());
        held.remove(0).resume();
        assertThat(page.locator("#selected")).hasText("27 rows are selected.");
        assertThat(page.locator("[aria-busy]")).hasCount(0);
    }

    // web.platform R12
    @Test
    void listThatIsNarrowedSaysSo(Visit visit) {
        visit.signIn(Account.RECORDS, "/");
        long draft = searched(visit).run();
        long done = searched(visit).confirm().run();
        mustSaySo(visit, "/run/confirm?id=" + draft, "text");
        mustSaySo(visit, "/run/view?id=" + done, "text");
        mustSaySo(visit, "/order/list", "student");
        mustSaySo(visit, "/award/review?find=AWARDED_NOT_ORDERED", "text");
    }

    private static Wizard searched(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        visit.open(Wizard.STEP_1);
        return new Wizard(visit.page()).choose(school).chooseAllTypes().search();
    }

    private static void mustSaySo(Visit visit, String address, String field) {
        Page page = visit.ownPage();
        visit.open(address);
        List<Route> held = new ArrayList<>();
        page.route("**" + address.replaceFirst("[?].*", "") + "*", held::add);
        // one letter, which is asked about once, however slowly it is typed
        page.locator("#" + field).pressSequentially("z");
        assertThat(page.locator("#rows")).hasAttribute("aria-busy", "true");
        page.waitForCondition(() -> !held.isEmpty());
        held.remove(0).resume();
        assertThat(page.locator("#rows")).not().hasAttribute("aria-busy", "true");
        page.unrouteAll();
    }

    @Test
    void wrongPasswordKeepsTheUserName(Visit visit) {
        visit.open("/");
        visit.toNextPage(() -> visit.fillIn("records", "wrong"));
        assertThat(visit.page().locator("#login")).hasValue("records");
        assertThat(visit.page().locator("#password")).isFocused();
        visit.mustBeAccessible();
    }
}

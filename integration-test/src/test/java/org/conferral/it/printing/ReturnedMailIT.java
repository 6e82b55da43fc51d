package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Student Records work through a pile of returned mail by keyboard alone: docs/specification/ordering.md §12.4. */
@BrowserTest
class ReturnedMailIT {
    private static final String STATION = "/printing/returned";
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    // printing R8.1
    @Test
    void anEnvelopeIsRecordedByItsCodeAndTwoStrokes(Visit visit) {
        School school = School.open();
        Pupil first = school.pupil().achieved(AHSD).isCalled("Returned" + school.id(), "Ana");
        Pupil second = school.pupil().achieved(AHSD).isCalled("Returned" + school.id(), "Zoë");
        Prints.ready(school);
        Prints.assemble();
        long job = Prints.job(first);
        Page page = visit.signIn(Account.ORDERS, "/printing/view?id=" + job).page();
        page.locator("#release").click();
        page.locator("#release_yes").click();
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
        page.navigate("/printing/list");
        page.locator("#returned").click();
        assertThat(page.locator("h1")).hasText("Returned Mail");
        visit.mustBeFine(STATION);

        assertThat(page.locator("#code")).isFocused();
        page.keyboard().type("12-00045-01/04-0");
        page.keyboard().press("Enter");
        assertThat(page.locator("#form")).containsText("mistyped");
        visit.mustBeFine();
        page.navigate(STATION);
        List<Duration> took = new ArrayList<>();
        took.add(record(page, Prints.code(first).toString(), "Ana"));
        assertEquals("FAILED_DELIVERY RETURNED_BAD_ADDRESS", status(first));
        assertThat(page.locator("main a[href^='/order/reorder']")).hasCount(1);
        visit.mustBeFine();
        Patience.await(
                "the address to expire",
                () -> Database.count(
                        "select count(*) from student_address where student_id = ?"
                                + " and (expiry_date is null or expiry_date > current_date)",
                        first.id()),
                current -> current == 0);

        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("#reason")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#reason")).hasValue("RETURNED_UNCLAIMED");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator("#code")).isFocused();
        page.keyboard().type(Prints.code(second).digits());
        page.keyboard().press("Enter");
        assertThat(page.locator("#record")).isVisible();
        assertThat(page.locator("#code")).isFocused();
        page.keyboard().type(Prints.code(first).digits());
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("was not recorded");
        assertEquals("SENT", Documents.status(second));
        took.add(record(page, Prints.code(second).digits(), "Zoë"));
        assertTrue(Collections.min(took).compareTo(FIVE_SECONDS) < 0, took.toString());
        assertEquals("FAILED_DELIVERY RETURNED_UNCLAIMED", status(second));
        assertThat(page.locator("#reason")).hasValue("RETURNED_UNCLAIMED");

        page.keyboard().type(Prints.code(first).digits());
        page.keyboard().press("Enter");
        assertThat(page.locator("#known")).isVisible();
        assertThat(page.locator("#record")).hasCount(0);
        page.locator("main a[href^='/order/reorder']").click();
        assertThat(page).hasURL(Pattern.compile(".*/order/reorder\\?id=" + Documents.item(first)));
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#timeline")).containsText("came back");
        assertThat(page.locator("#balance .chip")).hasText("Balances");
    }

    /** By keyboard alone, from one focused field to the next; how long it took. */
    private static Duration record(Page page, String code, String name) {
        assertThat(page.locator("#code")).isFocused();
        long begun = System.nanoTime();
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        assertThat(page.locator("#record")).isVisible();
        assertThat(page.locator("#code")).isFocused();
        assertThat(page.locator("#code")).hasValue("");
        assertThat(page.locator("main .enclosed")).containsText(name);
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("recorded as Failed Delivery");
        assertThat(page.locator("#code")).isFocused();
        assertThat(page.locator("#code")).hasValue("");
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static String status(Pupil pupil) {
        return Database.value(
                String.class,
                "select status || ' ' || status_change_reason from document_order_item where id = ?",
                Documents.item(pupil));
    }
}

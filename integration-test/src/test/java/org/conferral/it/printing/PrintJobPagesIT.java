package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Student Records gather print jobs, look at one, and call it off. */
@BrowserTest
class PrintJobPagesIT {
    @Test
    void whatWaitsIsShownGatheredLookedAtAndCalledOff(Visit visit) throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD).isCalled("Printed" + school.id(), "Zoë");
        Prints.ready(school);
        Page page = visit.signIn(Account.ORDERS, "/printing/list").page();
        page.locator("#assemble").click();
        assertThat(page.locator("#groups tbody")).containsText("Alberta High School Diploma");
        mustBeFine(visit);
        page.getByText("Assemble Print Jobs", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#messages")).containsText("are being assembled");
        assertThat(page.locator("#last")).containsText("Last assembled");
        assertThat(page.locator(".empty")).containsText("Nothing waits");

        page.navigate("/printing/list?status=OPEN");
        mustBeFine(visit);
        page.navigate("/order/view?id=" + Documents.item(pupil));
        page.locator("a[href^='/printing/view']").click();
        long job = Prints.job(pupil);
        assertThat(page.locator("h1")).hasText("Print Job " + job);
        assertThat(page.locator("#items")).hasText(Prints.of(job, "items"));
        assertThat(page.locator("#timeline")).containsText("gathered");
        mustBeFine(visit);
        Download file = page.waitForDownload(() -> page.locator("#export").click());
        List<String> lines = Files.readAllLines(file.path());
        assertEquals(Database.count("select count(*) from print_piece where job_id = ?", job) + 1, lines.size());
        assertFalse(lines.stream()
                .filter(line -> line.contains("Printed" + school.id()))
                .toList()
                .isEmpty());
        page.locator("#cancel").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("#cancelling")).isHidden();
        page.locator("#cancel").click();
        page.locator("#cancel_yes").click();
        assertThat(page.locator("#messages")).containsText("is cancelled");
        assertThat(page.locator(".subtitle .chip")).hasText("Cancelled");
        assertThat(page).hasURL(Pattern.compile(".*/printing/view\\?id=" + job));
        assertEquals(0, Prints.jobs(pupil));
    }

    // printing R13.1
    @Test
    void whoLooksWrongIsNamedBeforeAnythingOfTheirsIsPrinted(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD).isCalled("Misread" + school.id(), "Zoë");
        Prints.ready(school);
        Page page = visit.signIn(Account.ORDERS, "/printing/assemble").page();
        Locator warned =
                page.locator("#warned li").filter(new Locator.FilterOptions().setHasText("Misread" + school.id()));
        assertThat(page.locator("#groups")).isVisible();
        assertThat(warned).hasCount(0);
        pupil.isToBeLookedAt();
        page.reload();
        assertThat(warned).containsText("(one document)");
        mustBeFine(visit);
        visit.open("/order/view?id=" + Documents.item(pupil));
        page.locator("#warned a").click();
        assertThat(page.locator("#warnings_title")).isVisible();

        Prints.assemble();
        String job = "/printing/view?id=" + Prints.job(pupil);
        visit.open(job);
        assertThat(warned).hasCount(1);
        mustBeFine(visit);
        warned.locator("a").click();
        assertThat(page.locator("#warnings_title")).isVisible();
        Database.update(
                "update student_warning set confirmed_by = 'records', confirmed_at = now() where student_id = ?",
                pupil.id());
        visit.open(job);
        assertThat(page.locator("#release")).isVisible();
        assertThat(warned).hasCount(0);
    }

    /** As it stands, on a small screen and in French too. */
    private static void mustBeFine(Visit visit) {
        Page page = visit.page();
        visit.mustBeAccessible();
        visit.inFrench();
        assertFalse(page.locator("body").innerText().contains("???"), "untranslated");
        visit.inEnglish();
        page.setViewportSize(360, 740);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), page.url());
        page.setViewportSize(1280, 900);
    }
}

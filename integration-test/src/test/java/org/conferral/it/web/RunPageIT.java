package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Gate;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.student.entity.Asn;
import org.junit.jupiter.api.Test;

/** The page of one run and the list of runs: what they show, what narrows them, and who steers. */
@BrowserTest
class RunPageIT {
    @Test
    void pageTellsWhatBecameOfTheRecordsAndThatTheyBalance(Visit visit) {
        School school = School.open();
        Pupil awarded = school.pupil().achieved(AHSD);
        Pupil refused = school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        long run = completed(visit, school);
        visit.open("/run/view?id=" + run);
        Page page = visit.page();

        assertThat(page.locator("#state_title")).hasText("Completed");
        assertThat(page.locator("[data-count=ordered]")).hasText("1");
        assertThat(page.locator("[data-count=notProcessed]")).hasText("1");
        assertThat(page.locator(".ticks li .ok")).hasCount(7);
        assertThat(page.locator(".ticks li .bad")).hasCount(0);
        assertThat(page.locator(".events")).containsText("Confirmed and started");
        assertThat(page.locator(".events")).containsText("Completed");
        assertThat(page.locator("#steering button")).hasCount(0);
        visit.mustBeAccessible();

        page.locator("#again .refusals a").click();
        assertThat(page).hasURL(Pattern.compile(".*state=NOT_PROCESSED&rule=44008.*"));
        assertThat(page.locator("#rows")).containsText(new Asn(refused.asn()).toString());
        assertThat(page.locator("#rows")).not().containsText(new Asn(awarded.asn()).toString());
    }

    @Test
    void recordsAreNarrowedAndReloadKeepsWhatNarrowsThem(Visit visit) {
        School school = School.open();
        Pupil diploma = school.pupil().achieved(AHSD);
        Pupil certificate = school.pupil().achieved(CHSA);
        long run = completed(visit, school);
        visit.open("/run/view?id=" + run);
        Locator rows = visit.page().locator("#rows_data");

        visit.page().locator("#type").selectOption("CHSA");
        assertThat(rows).not().containsText(new Asn(diploma.asn()).toString());
        assertThat(rows).containsText(new Asn(certificate.asn()).toString());
        visit.page().reload();
        assertThat(rows).not().containsText(new Asn(diploma.asn()).toString());
        visit.page().locator("#type").selectOption("");
        Keyboard.enter(visit.page().locator("#text"), diploma.asn());
        assertThat(rows).not().containsText(new Asn(certificate.asn()).toString());
        assertThat(rows).containsText(new Asn(diploma.asn()).toString());
        Keyboard.enter(visit.page().locator("#text"), "angstrom zoe");
        assertThat(rows.locator("tr")).hasCount(2);
        Keyboard.enter(visit.page().locator("#text"), diploma.asn() + ", 999-999-998");
        assertThat(rows.locator("tr")).hasCount(1);
        assertThat(rows).containsText(new Asn(diploma.asn()).toString());
        visit.page().reload();
        assertThat(rows.locator("tr")).hasCount(1);
    }

    @Test
    void runIsStoppedInTheMiddleAndResumed(Visit visit) {
        long run = stopped(visit);
        Page page = visit.page();
        assertThat(page.locator(".events")).containsText("Asked for a stop");
        assertThat(page.locator("[data-count=ordered]")).hasText("2,000");
        assertThat(page.locator("[data-count=pending]")).hasText("1,000");
        assertThat(page.locator(".ticks li .bad")).hasCount(0);
        assertEquals(2_000, Database.count("select count(*) from award where run_id = ?", run));
        visit.mustBeAccessible();

        page.locator("#resume").click();
        assertThat(page.locator("#state_title")).hasText("Completed");
        assertThat(page.locator(".events")).containsText("Resumed");
        assertEquals(3_000, Database.count("select count(*) from award where run_id = ?", run));
    }

    @Test
    void stoppedRunIsClosedOnceThatIsConfirmed(Visit visit) {
        long run = stopped(visit);
        Page page = visit.page();

        page.locator("#close").click();
        assertThat(page.locator("dialog#closing")).isVisible();
        visit.mustBeAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog#closing")).isHidden();
        page.locator("#close").click();
        page.locator("dialog#closing .solid").click();
        assertThat(page.locator("#state_title")).hasText("Closed");
        assertThat(page.locator("#again .refusals")).containsText("The run was closed before this record.");
        assertThat(page.locator("[data-count=notProcessed]")).hasText("1,000");
        assertThat(page.locator(".ticks li .bad")).hasCount(0);
        assertEquals(2_000, Database.count("select count(*) from award where run_id = ?", run));
    }

    @Test
    void whoComesTooLateIsShownTheStateItIsIn(Visit visit) {
        long run = stopped(visit);
        Page other = visit.anotherTab();
        other.navigate("/run/view?id=" + run);
        other.locator("#close").click();
        other.locator("dialog#closing .solid").click();
        assertThat(other.locator("#state_title")).hasText("Closed");

        visit.page().locator("#resume").click();
        assertThat(visit.page().getByText("The run was in another state already."))
                .isVisible();
        assertThat(visit.page().locator("#state_title")).hasText("Closed");
    }

    @Test
    void listIsNarrowedAndExportedAsShown(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = completed(visit, school);
        visit.open("/run/list?by=records&status=COMPLETED");
        Page page = visit.page();
        Locator entry = page.locator("#rows a[href='/run/view?id=" + run + "']");

        assertThat(entry).isVisible();
        visit.mustBeAccessible();
        String shown = Wizard.download(page, page.locator("#export a"));
        assertTrue(shown.lines().anyMatch(line -> line.startsWith(run + ",")), shown);
        page.locator("#status").selectOption("NEEDS_ATTENTION");
        assertThat(entry).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(".*status=NEEDS_ATTENTION.*"));
        String narrowed = Wizard.download(page, page.locator("#export a"));
        assertTrue(narrowed.lines().noneMatch(line -> line.startsWith(run + ",")), narrowed);
    }

    private static long completed(Visit visit, School school) {
        Wizard wizard = drafted(visit, school);
        wizard.confirm();
        return wizard.run();
    }

    /** The page of a run that a person stopped while both partitions were at their first chunk. */
    private static long stopped(Visit visit) {
        Wizard wizard = drafted(visit, School.open().crowd(3_000));
        Locator state = visit.page().locator("#state_title");
        try (Gate gate = Gate.shut()) {
            wizard.start();
            gate.await(2);
            visit.open("/run/view?id=" + wizard.run());
            assertThat(state).hasText("Running");
            visit.mustBeAccessible();
            visit.page().locator("#stop").click();
            assertThat(state).hasText("Stopping");
            visit.mustBeAccessible();
        }
        assertThat(state).hasText("Stopped");
        return wizard.run();
    }

    private static Wizard drafted(Visit visit, School school) {
        visit.signIn(Account.RECORDS, Wizard.STEP_1);
        return new Wizard(visit.page()).choose(school).chooseAllTypes().search();
    }
}

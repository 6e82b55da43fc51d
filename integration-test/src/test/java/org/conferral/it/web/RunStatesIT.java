package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.conferral.platform.control.work.DataLock;
import org.conferral.student.entity.Asn;
import org.junit.jupiter.api.Test;

/** What pages show of a run while it waits, is interrupted, or needs somebody's attention. */
@BrowserTest
class RunStatesIT {
    private static final String STUDENT = "select from student where id = ? for update";

    @Test
    void searchAndRunSayThatTheyWaitForAnImport(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes();
        Locator waits = page.locator("[data-waits]");
        whileAnImportMerges(() -> {
            wizard.next();
            assertThat(waits).hasText("Waits for an import that is going in.");
            assertThat(waits).isVisible();
            visit.mustBeAccessible();
            assertTrue(progress(wizard.run()).contains("\"waits\":true"), progress(wizard.run()));
        });
        assertThat(page).hasURL(Wizard.STEP_2);
        whileAnImportMerges(() -> {
            wizard.next();
            assertThat(waits).isVisible();
            visit.inFrench();
            assertThat(waits).hasText("En attente d’une importation en cours.");
            visit.mustBeAccessible();
            Page tab = visit.anotherTab();
            tab.navigate("/run/view?id=" + wizard.run());
            assertThat(tab.locator("[data-waits]")).isVisible();
        });
        wizard.summarized();
        assertTrue(progress(wizard.run()).contains("\"waits\":false"), progress(wizard.run()));
    }

    @Test
    void refusalsAreToldWhileTheRunGoesOn(Visit visit) {
        School school = School.open();
        Pupil refused = school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        Pupil awaited = school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        Locator live = page.locator("[data-live]");
        // each of the two is the work of a partition of its own
        Runnable whileBothAreHeld = () -> {
            wizard.start();
            assertThat(page.locator("#progress_title")).isVisible();
            visit.open("/run/view?id=" + wizard.run());
            assertThat(page.locator("#state_title")).hasText("Running");
            assertThat(live).isHidden();
        };
        Runnable whileOneIsHeld = () -> {
            HeldLock.during(whileBothAreHeld, STUDENT, refused.id());
            assertThat(live.locator(".refusals")).containsText("has a school year");
            assertThat(page.locator("[data-count=notProcessed]")).hasText("1");
            visit.mustBeAccessible();
            live.locator(".refusals a").click();
            assertThat(page.locator("#rows_data")).containsText(new Asn(refused.asn()).toString());
            assertThat(page.locator("#rows_data")).not().containsText(new Asn(awaited.asn()).toString());
        };
        HeldLock.during(whileOneIsHeld, STUDENT, awaited.id());
        assertThat(page.locator("#state_title")).hasText("Completed");
    }

    private static void whileAnImportMerges(Runnable work) {
        HeldLock.during(work, "select pg_advisory_xact_lock(?)", DataLock.KEY);
    }

    private static String progress(long run) {
        return WebClient.of(Account.RECORDS)
                .get("/api/run/" + run + "/progress")
                .body();
    }

    @Test
    void interruptedRunSaysSoUntilAServerGoesOnWithIt(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = interrupted(visit, school, 0, "1 hour");
        Page page = visit.page();
        HeldLock.during(() -> mustBeShownAsInterrupted(visit, run), "select from run where id = ? for update", run);
        assertThat(page.locator("#state_title")).hasText("Completed");
        assertThat(page.locator(".events")).containsText("Server testbed went on with it; nobody had been at work for");
        long gap =
                Database.count("select detail[1]::bigint from run_event where run_id = ? and kind = 'TAKEN_OVER'", run);
        assertTrue(gap >= 60, () -> gap + " seconds since the lease was renewed");
        assertEquals(1, Database.count("select count(*) from award where run_id = ? and not deleted", run));
    }

    private static void mustBeShownAsInterrupted(Visit visit, long run) {
        Database.update(
                "update work_lease set until = now() - interval '1 minute' where kind = 'run' and work_id = ?", run);
        visit.open("/run/view?id=" + run);
        assertThat(visit.page().locator("#state_title")).hasText("Interrupted, goes on by itself");
        visit.mustBeAccessible();
        Page home = visit.anotherTab();
        home.navigate("/");
        assertThat(home.locator(".runs li").filter(new Locator.FilterOptions().setHasText("Run " + run)))
                .containsText("Interrupted, goes on by itself");
    }

    @Test
    void runThatGotNowhereThreeTimesNeedsAttentionAndIsClosed(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = interrupted(visit, school, 3, "-1 minute");
        Page page = visit.page();
        visit.open("/run/view?id=" + run);
        assertThat(page.locator("#state_title")).hasText("Needs attention");
        assertThat(page.locator(".note.bad"))
                .containsText("The run was interrupted three times in a row without finishing a record.");
        assertThat(page.locator(".events")).containsText("Interrupted three times in a row without finishing a record");
        visit.mustBeAccessible();
        visit.open("/");
        assertThat(page.locator("main")).containsText("Needs attention");
        visit.mustBeAccessible();

        visit.open("/run/view?id=" + run);
        page.locator("#close").click();
        page.locator("dialog#closing .solid").click();
        assertThat(page.locator("#state_title")).hasText("Closed");
    }

    /** By all that the product does there is no such run: one award is given the run's number past it. */
    @Test
    void runThatDoesNotBalanceShowsTheDifferenceAndGoesOnWhenItIsMended(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Pupil other = school.pupil().holds(AHSD);
        long run = interrupted(visit, school, 0, "1 hour");
        Database.update("update award set run_id = ? where student_id = ?", run, other.id());
        Database.update(
                "update work_lease set until = now() - interval '1 minute' where kind = 'run' and work_id = ?", run);
        Page page = visit.page();
        visit.open("/run/view?id=" + run);
        assertThat(page.locator("#state_title")).hasText("Needs attention");
        assertThat(page.locator(".note.bad")).containsText("The run does not balance");
        assertThat(page.locator(".ticks li").filter(new Locator.FilterOptions().setHas(page.locator(".bad"))))
                .containsText(new String[] {
                    "1 awarded and ordered = 2 awards that carry this run's number", "1 award without its record"
                });
        visit.mustBeAccessible();

        Database.update("update award set run_id = null where student_id = ?", other.id());
        page.locator("#resume").click();
        assertThat(page.locator("#state_title")).hasText("Completed");
        assertThat(page.locator(".ticks li .bad")).hasCount(0);
    }

    /**
     * A run as a server leaves it that dies before its first chunk, its lease good for so long yet: no person brings it
     * there. RunSurvivesIT kills servers; here is what the pages show of it.
     */
    private static long interrupted(Visit visit, School school, int takeovers, String good) {
        visit.signIn(Account.RECORDS, Wizard.STEP_1);
        return new Wizard(visit.page()).choose(school).chooseAllTypes().search().interrupted(takeovers, good);
    }
}

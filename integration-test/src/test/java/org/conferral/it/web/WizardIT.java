package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.student.entity.Asn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Award and Order Credentials in Bulk, clicked through: what a person sees, and what the database holds afterwards. */
@BrowserTest
class WizardIT {
    // web.run R1.2
    @Test
    void wholeWayFromSearchToSummary(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        school.pupil().livesNowhere().achieved(CHSA);
        Pupil withoutYear = school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page);

        assertThat(wizard.heading()).hasText("Award and Order Credentials in Bulk");
        assertThat(page.locator("#school")).isDisabled();
        assertThat(page.getByText("Please select an Authority first")).isVisible();
        visit.mustBeAccessible();
        wizard.choose(school).chooseAllTypes();
        visit.mustBeAccessible();
        String before = Wizard.download(page, page.locator("#export"));
        assertTrue(before.contains(" - Bulk Credential Award and Order - Pre-Processed.csv"), before);
        assertEquals(
                3, before.lines().filter(line -> line.contains(school.code())).count(), before);
        assertThat(page).hasURL(Pattern.compile(".*" + Wizard.STEP_1 + ".*"));

        wizard.search();
        assertThat(page.locator("#total")).hasText("3");
        assertThat(page.locator("#rows")).containsText(new Asn(pupil.asn()).toString());
        assertThat(page.locator("#rows")).containsText("No address");
        assertThat(page.locator("#delivery option[selected]")).hasText("Automated Mail (with cardboard insert)");
        visit.mustBeAccessible();

        wizard.confirm();
        assertThat(page.locator("#selected")).hasText("3");
        assertThat(page.locator("#ordered")).hasText("2");
        assertThat(page.locator("#not_processed")).hasText("1");
        assertThat(page.locator("#rows")).containsText(new Asn(withoutYear.asn()).toString());
        assertThat(page.locator("#rows")).containsText("44008");
        visit.mustBeAccessible();
        String successful = Wizard.download(page, page.locator("a[href$='/successful']"));
        assertTrue(successful.contains(new Asn(pupil.asn()).toString()), successful);
        String unsuccessful = Wizard.download(page, page.locator("a[href$='/unsuccessful']"));
        assertTrue(unsuccessful.contains("Award,44008,"), unsuccessful);
        assertEquals(2, Database.count("select count(*) from award where run_id = ?", wizard.run()));
        assertEquals(2, Database.count("select count(*) from document_order_item where run_id = ?", wizard.run()));
    }

    @Test
    void wholeWayInFrench(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        visit.signIn(Account.RECORDS, Wizard.STEP_1).inFrench();
        Wizard wizard = new Wizard(visit.page());
        assertThat(wizard.heading()).not().containsText("Award and Order");
        mustBeFine(visit);
        wizard.choose(school).chooseAllTypes().search();
        mustBeFine(visit);
        wizard.confirm();
        mustBeFine(visit);
        visit.open("/run/view?id=" + wizard.run());
        mustBeFine(visit);
        visit.open("/run/list");
        mustBeFine(visit);
    }

    private static void mustBeFine(Visit visit) {
        assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
        FrameIT.assertNoUntranslatedKeys(visit.page());
        visit.mustBeAccessible();
    }

    @Test
    void missingFieldsAreNamedAndNothingIsSearched(Visit visit) {
        School school = School.open();
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        new Wizard(page).next();
        assertThat(page.getByText("This field is required").first()).isVisible();
        new Wizard(page).choose(school);
        assertThat(page).hasURL(Pattern.compile(".*" + Wizard.STEP_1 + "(\\?.*)?$"));
        assertEquals(0, Database.count("select count(*) from run where school_id = ?", school.id()));
    }

    @Test
    void nothingFoundSaysSoAndStays(Visit visit) {
        School school = School.open();
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        new Wizard(page).choose(school).chooseAllTypes().next();
        assertThat(page.getByText("No records found.")).isVisible();
        visit.mustBeAccessible();
        assertEquals(0, Database.count("select count(*) from run where school_id = ?", school.id()));
    }

    // web.run R1.1
    @Test
    void backKeepsTheCriteriaAndTheSameDraftIsUsedAgain(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        long draft = wizard.run();

        page.locator("a[href^='/run/search?id=']").click();
        assertThat(page.locator("#school"))
                .hasValue(Pattern.compile(".*\\(" + school.code().substring(2) + "\\)"));
        wizard.search();
        assertEquals(draft, wizard.run());
        page.reload();
        assertThat(page.locator("#total")).hasText("1");
    }

    @Test
    void cancelAsksOnceAndDiscardsTheDraft(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        long draft = wizard.run();

        page.locator("[data-opens=cancel]").click();
        assertThat(page.locator("dialog#cancel")).isVisible();
        visit.mustBeAccessible();
        page.locator("dialog#cancel [data-closes]").click();
        assertThat(page.locator("dialog#cancel")).isHidden();
        page.locator("[data-opens=cancel]").click();
        page.locator("dialog#cancel .solid").click();
        assertThat(page).hasURL(Pattern.compile("https?://[^/]+/$"));
        assertEquals(0, Database.count("select count(*) from run where id = ?", draft));
        assertEquals(404, visit.open("/run/confirm?id=" + draft));
    }

    // web.run R1.3
    @ParameterizedTest
    @ValueSource(strings = {"double click", "second tab"})
    void runIsStartedOnce(String how, Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        long run = wizard.run();

        if (how.equals("double click")) {
            page.locator("#continue").dblclick();
            wizard.summarized();
        } else {
            Page tab = visit.anotherTab();
            tab.navigate("/run/confirm?id=" + run);
            wizard.confirm();
            tab.locator("#continue").click();
            new Wizard(tab).summarized();
        }
        assertEquals(1, Wizard.started(run));
        assertEquals(1, Database.count("select count(*) from award where run_id = ?", run));
        page.goBack();
        assertEquals(1, Wizard.started(run), "browser Back starts nothing");
    }

    @Test
    void sessionThatEndsInTheMiddleLosesNothing(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        long run = wizard.run();

        visit.forgetSession();
        wizard.next();
        assertThat(page.locator("#login")).isVisible();
        visit.fillIn(Account.RECORDS.login(), Account.RECORDS.password());
        assertThat(page).hasURL(Pattern.compile(".*/run/confirm\\?id=" + run + "$"));
        wizard.confirm();
        assertEquals(1, Wizard.started(run));
    }

    @Test
    void whoMayNotIsNeitherOfferedNorLetIn(Visit visit) {
        Page page = visit.signIn(Account.ORDERS, "/").page();
        assertThat(page.locator("a[href='" + Wizard.STEP_1 + "']")).hasCount(0);
        assertEquals(403, visit.open(Wizard.STEP_1));
        assertThat(page.locator("h1")).hasText("Unexpected Error");
        assertThat(page.locator("main")).containsText("Access Denied/Forbidden");
        assertThat(page.locator("main")).containsText("Reference");
        visit.mustBeAccessible();
    }

    @Test
    void othersWatchTheRunWithoutSteeringIt(Visit visit, Visit other) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        visit.signIn(Account.AWARDS, Wizard.STEP_1);
        Wizard wizard = new Wizard(visit.page()).choose(school).chooseAllTypes().search();
        long run = wizard.run();
        other.signIn(Account.AUDITOR, "/");
        assertEquals(404, other.open("/run/view?id=" + run), "a draft is its searcher's alone");

        wizard.confirm();
        assertEquals(200, other.open("/run/view?id=" + run));
        assertThat(other.page().locator("main")).containsText("awards");
        assertThat(other.page().locator("#steering")).hasCount(0);
        other.mustBeAccessible();
        other.open("/run/list");
        assertThat(other.page().locator("#rows a[href='/run/view?id=" + run + "']"))
                .isVisible();
        other.mustBeAccessible();
    }

    @Test
    void everyStepFitsASmallScreen(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        visit.page().setViewportSize(360, 740);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        mustFit(visit);
        visit.open(Wizard.STEP_1 + "?types=AHSD,CHSA,ADEX");
        assertThat(page.locator("#types_text")).containsText("Diploma");
        mustFit(visit);
        visit.open(Wizard.STEP_1);
        Wizard wizard = new Wizard(page);
        wizard.choose(school).chooseAllTypes().search();
        mustFit(visit);
        wizard.confirm();
        mustFit(visit);
        visit.open("/run/view?id=" + wizard.run());
        mustFit(visit);
        visit.open("/run/list");
        mustFit(visit);
    }

    private static void mustFit(Visit visit) {
        assertEquals(
                360,
                visit.page().evaluate("document.documentElement.scrollWidth"),
                () -> "wider: " + visit.page().url());
        visit.mustBeAccessible();
    }
}

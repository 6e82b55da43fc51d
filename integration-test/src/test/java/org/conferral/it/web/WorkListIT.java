package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
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

/** What will come of a run before it is started, and what is left to do after it: numbers that lead somewhere. */
@BrowserTest
class WorkListIT {

    @Test
    void stepTwoForeseesWhatThenComes(Visit visit) {
        School school = School.open();
        Pupil fine = school.pupil().achieved(AHSD);
        Pupil withoutYear = school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        Pupil honorary = school.pupil().achieved(CHSA).progress("HHSD-CURRENT", "ACHIEVED", 2026);
        Pupil homeless = school.pupil().livesNowhere().achieved(AHSD);
        Pupil held = school.pupil().hasMarksHeld().achieved(AHSD);
        Pupil misread = school.pupil().isToBeLookedAt().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();

        Locator forecast = page.locator("#forecast");
        assertThat(forecast).containsText("4 will be processed and 2 will be refused");
        visit.mustBeAccessible();
        shows(page, "1 by rule 44008", withoutYear, fine);
        shows(page, "1 by rule 44011", honorary, fine);
        shows(page, "1 without an address", homeless, fine);
        shows(page, "1 with an active hold", held, fine);
        shows(page, "1 that deserves a look", misread, fine);
        assertThat(page).hasURL(Pattern.compile(".*&only=warning#records_title$"));
        forecast.getByText("Show all records").click();
        assertThat(page.locator("#rows_data")).containsText(new Asn(fine.asn()).toString());

        wizard.confirm();
        assertThat(page.locator("#ordered")).hasText("4");
        assertThat(page.locator("#not_processed")).hasText("2");
        assertThat(page.locator(".refusals")).containsText("1 by rule 44008");
        assertThat(page.locator(".refusals")).containsText("1 by rule 44011");
    }

    private static void shows(Page page, String link, Pupil shown, Pupil other) {
        page.locator("#forecast").getByText(link).click();
        Locator rows = page.locator("#rows_data");
        assertThat(rows).containsText(new Asn(shown.asn()).toString());
        assertThat(rows).not().containsText(new Asn(other.asn()).toString());
    }

    @Test
    void whatWasRefusedIsAwardedSinglyOrSearchedAgain(Visit visit) {
        School school = School.open();
        Pupil withoutYear = school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        school.pupil().progress("CHSA-CURRENT", "ACHIEVED", null);
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard =
                new Wizard(page).choose(school).chooseAllTypes().search().confirm();
        long run = wizard.run();
        withoutYear.achieved(CHSA);
        visit.mustBeAccessible();
        Locator row = page.locator("#rows_data tr")
                .filter(new Locator.FilterOptions().setHasText(new Asn(withoutYear.asn()).toString()));
        row.getByText("Award…").click();
        assertThat(page).hasURL(Pattern.compile(".*/award/award\\?student=" + withoutYear.id() + "&type=AHSD$"));

        visit.open("/run/view?id=" + run);
        page.getByText("Search these again").click();
        assertThat(page).hasURL(Wizard.STEP_2);
        assertThat(page.locator("#total")).hasText("2");
        assertThat(page.locator("#asked_students")).containsText("2 found, 0 unknown, 0 not candidates.");
        assertThat(page.locator("dd ul.plain li")).hasCount(2);
        assertEquals(2, Database.count("select count(*) from run_item where run_id = ?", wizard.run()));
        wizard.confirm();
        assertThat(page.locator("#not_processed")).hasText("2");
    }

    @Test
    void whatAnOrderRunRefusedIsOrderedAgainAsExactlyThose(Visit visit) {
        School school = School.open();
        school.pupil().isAwarded(AHSD);
        Pupil dead = school.pupil().isAwarded(AHSD).died();
        visit.signIn(
                Account.RECORDS,
                "/award/review?find=AWARDED_NOT_ORDERED&authority=" + school.authorityId() + "&school=" + school.id());
        Page page = visit.page();
        page.locator("#all").click();
        page.locator("#order").click();
        assertThat(page).hasURL(Wizard.STEP_2);
        Wizard wizard = new Wizard(page).confirm();
        String refusing = "/run/view?id=" + wizard.run();
        assertThat(page.locator(".refusals")).containsText("1 by rule 60076");
        Database.update("update student set deceased = false where id = ?", dead.id());

        visit.open(refusing);
        page.getByText("Search these again").click();
        assertThat(page).hasURL(Wizard.STEP_2);
        assertThat(page.locator("#rows_data tr")).hasCount(1);
        assertThat(page.locator("#rows_data")).containsText(new Asn(dead.asn()).toString());
        wizard.confirm();
        assertThat(page.locator("#ordered")).hasText("1");

        visit.open(refusing);
        page.getByText("Search these again").click();
        assertThat(page.locator("#messages")).containsText("None of these is in the list any more.");
        assertThat(page).hasURL(Pattern.compile(".*" + refusing.replace("?", "[?]") + "$"));
    }

    @Test
    void studentsAreAskedForByNumber(Visit visit) {
        School school = School.open();
        Pupil found = school.pupil().achieved(AHSD);
        Pupil other = school.pupil().achieved(AHSD);
        Pupil recalculated = school.pupil().achieved(AHSD).isRecalculated();
        Pupil certificate = School.open().pupil().achieved(CHSA);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        page.waitForLoadState();
        page.locator("#asked").click();
        page.keyboard().type("ASN");
        new Wizard(page).choose(school).chooseAllTypes().next();
        assertThat(page.locator("#messages, .field")
                        .filter(new Locator.FilterOptions().setHasText("is no Alberta Student Number: ASN"))
                        .first())
                .isVisible();
        page.locator("#asked").click();
        page.keyboard().press("Control+A");
        page.keyboard()
                .type(new Asn(found.asn()) + "\n" + recalculated.asn() + "; " + certificate.asn() + "\n999999999");
        Wizard wizard = new Wizard(page).search();

        assertThat(page.locator("#total")).hasText("1");
        Locator asked = page.locator("#asked_students");
        assertThat(asked).containsText("1 found, 1 unknown, 2 not candidates.");
        assertThat(asked.locator("li").filter(has(recalculated))).containsText("being recalculated");
        assertThat(asked.locator("li").filter(has(certificate))).containsText("Another school");
        assertThat(asked).containsText("Nobody has this number.");
        assertThat(page.locator("#rows_data")).not().containsText(new Asn(other.asn()).toString());
        assertThat(page).not().hasURL(Pattern.compile(".*" + found.asn() + ".*"));
        visit.mustBeAccessible();
        page.locator("a[href^='/run/search?id=']").click();
        assertThat(page.locator("#asked")).hasValue(Pattern.compile(new Asn(found.asn()).toString()));
        wizard.search();
        assertThat(page.locator("#total")).hasText("1");
    }

    private static Locator.FilterOptions has(Pupil pupil) {
        return new Locator.FilterOptions().setHasText(new Asn(pupil.asn()).toString());
    }

    @Test
    void studentsPageTellsWhyARunDoesNotFindThem(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Pupil left = school.pupil().isSecondaryTo(pupil).holds(AHSD);
        Page page = visit.signIn(Account.RECORDS, "/student/view?id=" + pupil.id() + "&tab=credentials")
                .page();
        assertThat(page.locator("#why")).containsText("No: a run would not find this student.");
        assertThat(page.locator("#why")).containsText("Everything that is achieved is awarded already.");
        visit.mustBeAccessible();
        visit.open("/student/view?id=" + left.id() + "&tab=credentials");
        assertThat(page.locator("#why")).containsText("runs find the student under " + new Asn(pupil.asn()).toString());
        Pupil candidate = school.pupil().achieved(AHSD);
        visit.open("/student/view?id=" + candidate.id() + "&tab=credentials");
        assertThat(page.locator("#why")).containsText("Yes: a run of the whole province would find");
        visit.inFrench();
        FrameIT.assertNoUntranslatedKeys(page);
    }
}

package org.conferral.it.award;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Credentials one at a time, as a person works with them: every page in both languages, and for those who may only read. */
@BrowserTest
class AwardPagesIT {
    // web.award R1, web.platform R9
    @Test
    void lowerCredentialIsAwardedAndOrderedAfterAWarning(Visit visit) {
        Pupil pupil = School.open().pupil().achieved(AHSD).achieved(CHSA);
        String address = awardPage(pupil, CHSA);
        Page page = visit.signIn(Account.RECORDS, address).page();
        assertThat(page.locator("#lower")).containsText("AHSD");
        assertThat(page.locator("#address")).containsText("12 Rue Principale");
        assertThat(page.locator("#year")).hasValue("2026");
        visit.mustBeFine(address);
        page.locator("#year").selectOption("2025");
        page.locator("#delivery").selectOption("CERTIFICATION_AND_COURIER");
        page.locator("#document_language").selectOption("FR");
        page.locator("#save").click();
        told(page, "The credential was awarded, and its document ordered.");
        assertEquals(
                1,
                Database.count(
                        "select count(*) from award a join document_order_item i using (credential_number)"
                                + " where a.student_id = ? and a.school_year = 2025 and i.document_language = 'FR'"
                                + " and i.delivery_method = 'CERTIFICATION_AND_COURIER'",
                        pupil.id()));
        assertThat(page.locator("#order")).hasCount(0);
        visit.open("/award/view?id=" + award(pupil) + "&tab=orders");
        assertThat(page.locator("main")).containsText("44017");
        visit.mustBeFine("/award/view?id=" + award(pupil) + "&tab=orders");
        visit.open(address);
        assertThat(page.locator("main")).containsText("44010");
        assertThat(page.locator("#save")).hasCount(0);
    }

    @Test
    void deceasedStudentIsAwardedWithoutAnOrder(Visit visit) {
        Pupil pupil = School.open().pupil().achieved(AHSD).died();
        Page page = visit.signIn(Account.AWARDS, awardPage(pupil, AHSD)).page();
        assertThat(page.locator("#wanted")).not().isChecked();
        page.locator("label[for=wanted]").click();
        assertThat(page.locator("#delivery")).isVisible();
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("60076");
        page.locator("label[for=wanted]").click();
        assertThat(page.locator("#delivery")).hasCount(0);
        page.locator("#save").click();
        told(page, "The credential was awarded. Its document has not been ordered.");
    }

    // web.award R3
    @Test
    void legacyNumberIsTakenAsPlainTextAndLeavesNothingToOrder(Visit visit) {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        Page page = visit.signIn(Account.AWARDS, awardPage(pupil, AHSD)).page();
        assertThat(page.locator("#wanted")).isChecked();
        page.locator("#legacy").click();
        page.keyboard().insertText("L\t79");
        page.locator("#save").click();
        assertThat(page.locator("main .ui-message-error").first()).containsText("no tabs");
        page.locator("#legacy").click(new Locator.ClickOptions().setClickCount(3));
        page.keyboard().type("L-79");
        page.keyboard().press("Tab");
        assertThat(page.locator("#wanted")).hasCount(0);
        assertThat(page.locator("#order_choice")).containsText("can only be reprinted");
        visit.mustBeAccessible();
        page.locator("#save").click();
        told(page, "The credential was awarded. Its document has not been ordered.");
        assertEquals(
                1,
                Database.count(
                        "select count(*) from award where student_id = ? and legacy_number = 'L-79'", pupil.id()));
    }

    @Test
    void credentialOfLongAgoIsEdited(Visit visit) {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        awardInBrowser(visit, pupil);
        Database.update("update award set school_year = 1905 where student_id = ?", pupil.id());
        assertEquals(200, visit.open("/award/edit?id=" + award(pupil)));
        assertThat(visit.page().locator("#year option")).hasCount(6);
        assertThat(visit.page().locator("#year option").last()).hasText("1899/1900");
    }

    @Test
    void openItemsStandInTheWayAndAreListed(Visit visit) {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        awardInBrowser(visit, pupil);
        Page page = visit.page();
        page.locator("#order").click();
        assertThat(page.locator("#ordering")).isVisible();
        visit.mustBeAccessible();
        page.locator("#order_yes").click();
        told(page, "The document was ordered.");
        delete(page, "awarded in error");
        assertThat(page.locator("#messages")).containsText("44015");
        assertThat(page.locator("#open_items")).containsText(Pattern.compile("[0-9]{10}-01"));
        visit.mustBeAccessible();
        visit.open("/award/edit?id=" + award(pupil));
        page.locator("#year").selectOption("2025");
        page.locator("#save").click();
        assertThat(page.locator("#open_items")).containsText(Pattern.compile("[0-9]{10}-01"));
        assertThat(page.locator("#year")).hasValue("2025");
    }

    @Test
    void deleteAndUndeleteAreToldInTheHistory(Visit visit) throws IOException {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        awardInBrowser(visit, pupil);
        Page page = visit.page();
        String view = "/award/view?id=" + award(pupil);
        page.locator("#delete").click();
        visit.mustBeAccessible();
        page.locator("#deleting [data-closes]").click();
        assertThat(page.locator("#deleting")).isHidden();
        delete(page, "awarded in error");
        told(page, "The credential was deleted.");
        assertThat(page.locator("#edit")).hasCount(0);
        visit.mustBeFine(view);
        assertEquals(404, visit.open("/award/edit?id=" + award(pupil)));
        visit.open(view);
        page.locator("#undelete").click();
        visit.mustBeAccessible();
        page.locator("#undelete_yes").click();
        told(page, "The credential was undeleted. Its number is valid again.");
        visit.open(view + "&tab=audit");
        Locator rows = page.locator("#rows tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(1)).containsText("awarded in error");
        visit.mustBeFine(view + "&tab=audit");
        page.locator("#change").selectOption("DELETED");
        assertThat(rows).hasCount(1);
        Download download = page.waitForDownload(() -> page.locator("#export a").click());
        assertTrue(download.suggestedFilename().endsWith(" Audit History.csv"), download.suggestedFilename());
        assertEquals(2, Files.readAllLines(download.path()).size());
    }

    // web.award R2
    @Test
    void secondEditorSeesWhatChangedAndKeepsWhatWasTyped(Visit first, Visit second) {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        awardInBrowser(first, pupil);
        String edit = "/award/edit?id=" + award(pupil);
        second.signIn(Account.AWARDS, edit);
        first.open(edit);
        first.mustBeFine(edit);
        first.page().locator("#save").click();
        told(first.page(), "Nothing was changed: the credential is as it was.");
        first.open(edit);
        first.page().locator("#year").selectOption("2024");
        first.page().locator("#save").click();
        told(first.page(), "The credential was re-issued under a new number.");
        Page page = second.page();
        Keyboard.enter(page.locator("#legacy"), "L-2026/7");
        page.locator("#save").click();
        assertThat(page.locator("#changes")).containsText("2023/2024");
        assertThat(page.locator("main")).containsText("records");
        assertThat(page.locator("#legacy")).hasValue("L-2026/7");
        second.mustBeAccessible();
        page.locator("#save").click();
        told(page, "The credential was re-issued under a new number.");
        assertEquals(
                "L-2026/7",
                Database.value(String.class, "select legacy_number from award where student_id = ?", pupil.id()));
    }

    // web.award R4
    @Test
    void numberLeadsToItsCredentialOrSaysWhyNot(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        awardInBrowser(visit, pupil);
        long number = Database.count("select credential_number from award where student_id = ?", pupil.id());
        String digits = "%010d".formatted(number);
        Page page = visit.page();
        visit.mustBeFine("/award/find");
        find(visit, digits);
        assertThat(page).hasURL(Pattern.compile(".*/award/view\\?id=" + award(pupil) + "$"));
        find(visit, digits.substring(0, 5) + "-" + digits.substring(5));
        assertThat(page).hasURL(Pattern.compile(".*/award/view\\?id=" + award(pupil) + "$"));
        find(visit, digits.substring(0, 9) + (number % 10 + 1) % 10);
        assertThat(page.locator("#finding .warn")).isVisible();
        visit.mustBeAccessible();
        find(visit, "nothing has this number");
        assertThat(page.locator("#finding .note:not(.warn)")).isVisible();
        Pupil one = school.pupil().holds(AHSD);
        Pupil other = school.pupil().holds(AHSD);
        Database.update(
                "update award set legacy_number = ? where student_id in (?, ?)", school.code(), one.id(), other.id());
        find(visit, school.code());
        assertThat(page.locator("tbody tr")).hasCount(2);
        visit.mustBeAccessible();
    }

    @Test
    void whoMayOnlyReadSeesNoWayToChange(Visit visit) {
        Pupil pupil = School.open().pupil().holds(AHSD);
        Page page =
                visit.signIn(Account.AUDITOR, "/award/view?id=" + award(pupil)).page();
        assertThat(page.locator("h1")).isVisible();
        for (String action : new String[] {"#edit", "#delete", "#undelete", "#order"}) {
            assertThat(page.locator(action)).hasCount(0);
        }
        assertEquals(403, visit.open("/award/edit?id=" + award(pupil)));
        assertEquals(403, visit.open(awardPage(pupil, AHSD)));
        assertEquals(404, visit.open("/award/view?id=0"));
    }

    private static void awardInBrowser(Visit visit, Pupil pupil) {
        Page page = visit.signIn(Account.RECORDS, awardPage(pupil, AHSD)).page();
        page.locator("label[for=wanted]").click();
        assertThat(page.locator("#delivery")).hasCount(0);
        page.locator("#save").click();
        told(page, "The credential was awarded. Its document has not been ordered.");
    }

    /** What was done is said once: a reload does not say it again. */
    private static void told(Page page, String what) {
        assertThat(page).hasURL(Pattern.compile(".*/award/view\\?id=[0-9]+$"));
        assertThat(page.locator("#messages .ok")).containsText(what);
        page.reload();
        assertThat(page.locator("#messages")).not().containsText(what);
    }

    private static void delete(Page page, String reason) {
        page.locator("#delete").click();
        Keyboard.enter(page.locator("#reason"), reason);
        page.locator("#delete_yes").click();
    }

    private static void find(Visit visit, String number) {
        visit.open("/award/find");
        Keyboard.enter(visit.page().locator("#number"), number);
        visit.page().locator("#find").click();
    }

    private static String awardPage(Pupil pupil, CredentialCode type) {
        return "/award/award?student=" + pupil.id() + "&type=" + type;
    }

    private static long award(Pupil pupil) {
        return Database.count("select id from award where student_id = ?", pupil.id());
    }
}

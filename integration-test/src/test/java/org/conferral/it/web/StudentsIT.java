package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.student.entity.Asn;
import org.junit.jupiter.api.Test;

/** Finding a student and looking at one, as a person does it. */
@BrowserTest
class StudentsIT {
    private static final String LIST = "/student/list";

    @Test
    void wholeNumberGoesStraightToTheStudentAndBackToTheList(Visit visit) {
        Pupil pupil = School.open().pupil().hasMarksHeld();
        Page page = visit.signIn(Account.LISTS, LIST).page();
        assertThat(page.locator("#found")).containsText("Enter a student number");
        visit.mustBeAccessible();

        look(page, new Asn(pupil.asn()).toString());
        assertThat(page).hasURL(Pattern.compile(".*/student/view\\?id=" + pupil.id() + "$"));
        assertThat(page).hasTitle("View Student - Conferral");
        assertThat(page.locator(".subtitle")).containsText("Ångström-O'Brien, Zoë Marie");
        assertThat(page.locator(".subtitle")).containsText(new Asn(pupil.asn()).toString());
        assertThat(page.locator(".subtitle .chip")).hasText("Official mark hold");
        assertThat(page.locator("#addresses_title ~ * .chip.ok")).hasText("Mailing address");
        visit.mustBeAccessible();

        page.goBack();
        assertThat(page.locator("#rows a[href='/student/view?id=" + pupil.id() + "']"))
                .isVisible();
    }

    @Test
    void nameIsFoundWithoutAccentsAndStaysOutOfEveryAddress(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil();
        Page page = visit.signIn(Account.RECORDS, LIST).page();
        StringBuilder addresses = new StringBuilder();
        page.onRequest(request -> addresses.append(request.url()).append('\n'));

        look(page, "zoe angstrom");
        page.locator("#organization").fill(school.code());
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#rows")).containsText(new Asn(pupil.asn()).toString());
        visit.mustBeAccessible();
        String file = Wizard.download(page, page.locator("#export"));
        assertTrue(file.contains(" - Students.csv"), file);
        assertTrue(file.contains(new Asn(pupil.asn()) + ",Primary,Ångström-O'Brien,,Zoë,Marie,"), file);
        assertFalse(addresses.toString().contains("angstrom"), addresses::toString);

        look(page, "nobody is called so");
        assertThat(page.locator("#rows")).containsText("No student was found.");
        visit.mustBeAccessible();
    }

    @Test
    void secondaryNumberLeadsToThePrimaryOne(Visit visit) {
        School school = School.open();
        Pupil primary = school.pupil();
        Pupil secondary = school.pupil().isSecondaryTo(primary).died();
        Page page = visit.signIn(Account.AUDITOR, "/student/view?id=" + secondary.id())
                .page();
        assertThat(page.locator(".subtitle")).containsText("Deceased");
        assertThat(page.locator(".note.warn")).containsText("secondary");
        visit.mustBeAccessible();
        page.locator(".note.warn a").click();
        assertThat(page).hasURL(Pattern.compile(".*id=" + primary.id() + "\\b.*"));
        assertThat(page.locator("main")).containsText(new Asn(secondary.asn()).toString());
    }

    @Test
    void deactivatedNumberSaysSoInFrenchOnASmallScreen(Visit visit) {
        Pupil pupil = School.open().pupil().isDeactivated().livesNowhere().isRecalculated();
        String address = "/student/view?id=" + pupil.id();
        Page page = visit.signIn(Account.RECORDS, address).page();
        visit.inFrench();
        page.setViewportSize(360, 740);
        visit.open(address);
        assertThat(page.locator(".note.bad")).containsText("désactivé");
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        FrameIT.assertNoUntranslatedKeys(page);
        visit.mustBeAccessible();
        visit.open(LIST);
        look(page, "angstrom");
        assertThat(page.locator("#rows")).isVisible();
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        FrameIT.assertNoUntranslatedKeys(page);
        visit.mustBeAccessible();
    }

    @Test
    void studentWhoIsNotThereIsNotFound(Visit visit) {
        visit.signIn(Account.LISTS, "/");
        assertEquals(404, visit.open("/student/view?id=0"));
        assertEquals(404, visit.open("/student/view"));
        assertEquals(404, visit.open("/student/view?id=x"));
    }

    @Test
    void whoMayNotIsNeitherOfferedNorLetIn(Visit visit) {
        Page page = visit.signIn(Account.ADMIN, "/").page();
        assertThat(page.locator("a[href='" + LIST + "']")).hasCount(0);
        assertEquals(403, visit.open(LIST));
        assertThat(page.locator("main")).containsText("Access Denied/Forbidden");
    }

    private static void look(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator("#text").press("Enter");
    }
}

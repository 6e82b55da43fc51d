package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.COSC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Keyboard;
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
        assertThat(page).hasTitle("Ångström-O'Brien, Zoë Marie - View Student - Conferral");
        assertThat(page.locator(".subtitle")).containsText("Ångström-O'Brien, Zoë Marie");
        assertThat(page.locator(".subtitle")).containsText(new Asn(pupil.asn()).toString());
        assertThat(page.locator(".subtitle .chip")).hasText("Official mark hold");
        assertThat(page.locator("#addresses_title ~ * .chip.ok")).hasText("Mailing address");
        visit.mustBeAccessible();

        page.goBack();
        assertThat(page.locator("#rows a[href='/student/view?id=" + pupil.id() + "']")
                        .first())
                .isVisible();
    }

    @Test
    void whoSaysThatItIsRightIsStillAtTheWarnings(Visit visit) {
        Pupil pupil = School.open().pupil().isToBeLookedAt();
        Page page =
                visit.signIn(Account.RECORDS, "/student/view?id=" + pupil.id()).page();
        page.getByText("Right as it is").click();
        assertThat(page.locator("#warnings")).containsText("records");
        assertThat(page.locator("#warnings")).isFocused();
        visit.inFrench();
        assertThat(page.locator("#warnings")).containsText("HÃ©bert\u00a0: ");
        visit.mustBeAccessible();
    }

    @Test
    void nameIsFoundWithoutAccentsAndStaysOutOfEveryAddress(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil();
        Page page = visit.signIn(Account.RECORDS, LIST).ownPage();
        StringBuilder addresses = new StringBuilder();
        page.onRequest(request -> addresses.append(request.url()).append('\n'));

        look(page, "zoe angstrom");
        Keyboard.enter(page.locator("#organization"), school.code());
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

    // student R1.5
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
    void tabsShowCredentialsAndOrders(Visit visit) {
        Pupil pupil = School.open()
                .pupil()
                .isRecalculated()
                .achieved(AHSD)
                .progress("CHSA-CURRENT", "NOT_ASSESSING", null)
                .holds(COSC);
        Page page =
                visit.signIn(Account.ORDERS, "/student/view?id=" + pupil.id()).page();
        page.locator(".tabs a[href$='tab=credentials']").click();
        assertThat(page.locator(".tabs [aria-current=page]")).hasText("Credentials");
        assertThat(page.locator("main")).containsText("Credential eligibility may be out of date");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody tr").first()).containsText("Achieved (Not Awarded)");
        assertThat(page.locator("tbody tr").last()).containsText("2019/2020");
        visit.mustBeAccessible();
        page.locator("a[href$='all=true']").click();
        assertThat(page.locator("tbody tr")).hasCount(9);
        assertThat(page.locator("tbody")).containsText("Currently Not Applicable");
        visit.mustBeAccessible();

        page.locator("tbody a").first().click();
        assertThat(page)
                .hasTitle("AHSD, Ångström-O'Brien, Zoë Marie - View High School Credential Requirements - Conferral");
        assertThat(page.locator("tbody tr").first()).containsText("AHSD-CURRENT");
        assertThat(page.locator("tbody tr").first()).containsText("2025/2026");
        assertThat(page.locator("tbody tr").last()).containsText("No record");
        visit.mustBeAccessible();
        visit.inFrench().mustBeAccessible();
        FrameIT.assertNoUntranslatedKeys(page);
        page.locator(".subtitle a").click();
        page.locator(".tabs a[href$='tab=orders']").click();
        assertThat(page.locator("main")).containsText("Aucun document");
        visit.mustBeAccessible();
    }

    @Test
    void credentialThatIsNoneIsNotFound(Visit visit) {
        Pupil pupil = School.open().pupil();
        visit.signIn(Account.LISTS, "/");
        assertEquals(200, visit.open("/credential/view?student=" + pupil.id() + "&type=AHSD"));
        assertEquals(404, visit.open("/credential/view?student=" + pupil.id() + "&type=NONE"));
        assertEquals(404, visit.open("/credential/view?student=0&type=AHSD"));
    }

    @Test
    void credentialsOfATypeAreCountedListedAndExported(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().progress("GHSD-PRIOR", "NOT_ACHIEVED", null);
        school.pupil().progress("GHSD-PRIOR", "TO_BE_ASSESSED", null);
        Page page = visit.signIn(Account.LISTS, "/credential/list").page();
        assertThat(page.locator("#found")).containsText("Select a credential type");
        visit.mustBeAccessible();
        page.locator("#type").selectOption("GHSD");
        assertThat(page.locator("#found")).containsText("There is no such student");
        page.locator("#year").selectOption("none");
        assertThat(page.locator(".figures")).containsText("In Progress");
        Keyboard.enter(page.locator("#organization"), school.code());
        assertThat(page.locator("#rows tbody tr")).hasCount(2);
        page.locator("#status").selectOption("IN_PROGRESS");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#rows")).containsText(new Asn(pupil.asn()).toString());
        assertThat(page).hasURL(Pattern.compile(".*type=GHSD.*year=none.*status=IN_PROGRESS.*"));
        visit.mustBeAccessible();
        String file = Wizard.download(page, page.locator("#export"));
        assertTrue(file.contains(" - Credentials GHSD.csv"), file);
        assertTrue(file.contains(new Asn(pupil.asn()) + ",Ångström-O'Brien,,Zoë,Marie,GHSD,In Progress,"), file);
        assertEquals(3, file.lines().count(), file);

        page.reload();
        assertThat(page.locator("#type")).hasValue("GHSD");
        visit.inFrench();
        FrameIT.assertNoUntranslatedKeys(page);
        visit.mustBeAccessible();
        assertThat(page.locator("#year")).hasValue("none");
    }

    @Test
    void listByTypeIsForThoseWhoListCredentials(Visit visit) {
        Page page = visit.signIn(Account.AWARDS, "/").page();
        assertThat(page.locator("a[href='/credential/list']")).hasCount(0);
        assertEquals(403, visit.open("/credential/list"));
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
        page.locator("#text").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }
}

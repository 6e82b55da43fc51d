package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.platform.control.work.DataLock;
import org.junit.jupiter.api.Test;

/** List Credentials to Review in a browser: selecting across pages, and ordering what is selected. */
@BrowserTest
class ReviewPageIT {
    private static final int PUPILS = 27;

    /** Whom the tests that order nothing share. */
    private static final School CROWD = crowd();

    private static School crowd() {
        School school = School.open();
        IntStream.range(0, PUPILS).forEach(n -> school.pupil().isAwarded(AHSD).isCalled("Lister" + (n + 10), "Zoë"));
        return school;
    }

    private static String list(School school) {
        return "/award/review?find=AWARDED_NOT_ORDERED&authority=" + school.authorityId() + "&school=" + school.id();
    }

    // web.award R5
    @Test
    void listIsSearchedForByItsCriteria(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, "/award/review").page();
        assertThat(page.locator("#rows")).hasCount(0);
        page.locator("#search").click();
        assertThat(page.locator("#criteria .ui-message-error")).isVisible();
        page.locator("#find").selectOption("AWARDED_NOT_ORDERED");
        new Wizard(page).choose(CROWD);
        page.locator("#search").click();
        assertThat(page)
                .hasURL(Pattern.compile(
                        ".*/award/review\\?(?=.*find=AWARDED_NOT_ORDERED)(?=.*authority=[0-9]+)(?=.*school=[0-9]+).*"));
        assertThat(page.locator("#rows .ui-paginator-current")).containsText("1–25 of 27");
        visit.mustBeAccessible();
        String file = Wizard.download(page, page.locator("#export"));
        assertTrue(file.contains(" - Credentials to Review - Awarded but Not Ordered.csv"), file);
        assertEquals(PUPILS, file.split("Lister", -1).length - 1);
        Keyboard.enter(page.locator("#text"), "Lister15");
        assertThat(page.locator("#rows .ui-paginator-current")).containsText("1–1 of 1");
        String narrowed = Wizard.download(page, page.locator("#export"));
        assertEquals(1, narrowed.split("Lister", -1).length - 1, narrowed);
    }

    // web.award R6, R7, R8
    @Test
    void selectionIsOfTheWholeListAndIsOrderedInBulk(Visit visit) {
        School school = crowd();
        Page page = visit.signIn(Account.RECORDS, list(school)).page();
        Locator selected = page.locator("#selected");
        Locator boxes = page.locator("#rows input[type=checkbox]");
        assertThat(selected).hasText("Nothing is selected.");
        assertThat(page.locator("#order")).isDisabled();

        String answer = page.waitForResponse(
                        "**/award/review*", () -> boxes.first().click())
                .text();
        assertTrue(answer.contains("<update id=\"selection\">") && !answer.contains("<update id=\"rows"), answer);
        assertThat(selected).hasText("1 row is selected.");
        page.locator("#rows .ui-paginator-next").click();
        assertThat(boxes).hasCount(2);
        boxes.first().click();
        assertThat(selected).hasText("2 rows are selected.");
        Keyboard.enter(page.locator("#text"), "Lister15");
        assertThat(boxes).hasCount(1);
        assertThat(selected).hasText("2 rows are selected.");
        Keyboard.enter(page.locator("#text"), "");
        assertThat(boxes).hasCount(25);

        page.locator("#all").click();
        assertThat(selected).hasText("27 rows are selected.");
        assertThat(boxes.nth(3)).isChecked();
        boxes.nth(3).click();
        assertThat(selected).hasText("26 rows are selected.");
        visit.mustBeAccessible();
        page.locator("#order").click();

        assertThat(page).hasURL(Wizard.STEP_2);
        assertThat(page.locator("h1")).hasText("Order Credentials in Bulk");
        assertThat(page.locator("#total")).hasText("26");
        visit.mustBeAccessible();
        page.locator("#delivery").selectOption("MANUAL_MAIL");
        Wizard wizard = new Wizard(page).confirm();
        assertThat(page.locator("#summary_order_title")).hasText("Ordering Summary");
        assertThat(page.locator("#ordered")).hasText("26");
        visit.mustBeAccessible();
        assertEquals(
                26,
                Database.count(
                        "select count(*) from document_order_item where run_id = ? and delivery_method = 'MANUAL_MAIL'",
                        wizard.run()));
        String file = Wizard.download(page, page.locator("a[href$=successful]").first());
        assertTrue(file.contains(" - Bulk Credential Order - Post-Processed Successful.csv"), file);
        visit.open("/run/view?id=" + wizard.run());
        assertThat(page.locator("main")).containsText("26 selected = 26 ordered + 0 not processed + 0 pending");
        visit.mustBeAccessible();
    }

    // web.award R7
    @Test
    void narrowingTheListEndsTheSelectionOfAll(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, list(CROWD)).page();
        page.locator("#all").click();
        assertThat(page.locator("#selected")).hasText("27 rows are selected.");
        Keyboard.enter(page.locator("#text"), "Lister2");
        assertThat(page.locator("#selected")).hasText("Nothing is selected.");
        assertThat(page.locator("#selection")).containsText("since the list was narrowed anew, none is");
        page.locator("#all").click();
        assertThat(page.locator("#selected")).hasText("10 rows are selected.");
    }

    // run R1.4
    @Test
    void selectionIsFrozenWhenTheImportIsDone(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, list(CROWD)).page();
        page.locator("#all").click();
        assertThat(page.locator("#selected")).hasText("27 rows are selected.");
        HeldLock.during(
                () -> {
                    page.locator("#order").click();
                    assertThat(page.getByText("The records are being prepared, please wait."))
                            .isVisible();
                    assertThat(page.locator("[data-waits]")).isVisible();
                    visit.mustBeAccessible();
                },
                "select pg_advisory_xact_lock(?)",
                DataLock.KEY);
        assertThat(page.locator("#total")).hasText("27");
        assertThat(page).hasURL(Wizard.STEP_2);
        page.goBack();
        assertThat(page.locator("#list_title")).hasText("Awarded but Not Ordered");
        assertThat(page.locator("#selected")).hasText("27 rows are selected.");
    }

    // run R1.4
    @Test
    void selectionThatWaitsCanBeGivenUp(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, list(CROWD)).page();
        page.locator("#all").click();
        assertThat(page.locator("#selected")).hasText("27 rows are selected.");
        long runs = Database.count("select count(*) from run where school_id = ?", CROWD.id());
        HeldLock.during(
                () -> {
                    page.locator("#order").click();
                    assertThat(page.locator("[data-waits]")).isVisible();
                    page.locator("#to_list").click();
                    assertThat(page.locator("#list_title")).hasText("Awarded but Not Ordered");
                    assertThat(page.locator("#selected")).hasText("27 rows are selected.");
                },
                "select pg_advisory_xact_lock(?)",
                DataLock.KEY);
        assertEquals(runs, Database.count("select count(*) from run where school_id = ?", CROWD.id()));
    }

    // web.award R9
    @Test
    void backKeepsWhatWasSelectedAndLeavesNoDraft(Visit visit) {
        Page page = visit.signIn(Account.AWARDS, list(CROWD)).page();
        Locator boxes = page.locator("#rows input[type=checkbox]");
        page.locator("#rows .ui-paginator-next").click();
        assertThat(boxes).hasCount(2);
        boxes.last().click();
        assertThat(page.locator("#selected")).hasText("1 row is selected.");
        page.locator("#order").click();
        assertThat(page.locator("#total")).hasText("1");
        page.reload();
        long run = new Wizard(page).run();
        page.locator("#back").click();
        assertThat(page).hasURL(Pattern.compile(".*/award/review\\?(?=.*find=AWARDED_NOT_ORDERED)(?=.*page=2).*"));
        assertThat(page.locator("#selected")).hasText("1 row is selected.");
        assertThat(boxes.first()).not().isChecked();
        assertThat(boxes.last()).isChecked();
        assertEquals(0, Database.count("select count(*) from run where id = ?", run));
    }

    // web.award R9
    @Test
    void draftOpenedFromALinkGoesBackWithItsSelection(Visit visit) {
        Page page = visit.signIn(Account.AWARDS, list(CROWD)).page();
        Locator boxes = page.locator("#rows input[type=checkbox]");
        boxes.nth(3).click();
        assertThat(page.locator("#selected")).hasText("1 row is selected.");
        page.locator("#order").click();
        assertThat(page.locator("#total")).hasText("1");
        long run = new Wizard(page).run();
        visit.open("/run/confirm?id=" + run);
        page.locator("#back").click();
        assertThat(page.locator("#list_title")).hasText("Awarded but Not Ordered");
        assertThat(page.locator("#selected")).hasText("1 row is selected.");
        assertThat(boxes.nth(3)).isChecked();
        assertThat(boxes.nth(2)).not().isChecked();
        assertEquals(0, Database.count("select count(*) from run where id = ?", run));
    }

    @Test
    void frenchReadsFrenchOnASmallScreen(Visit visit) {
        School school = crowd();
        Page page = visit.signIn(Account.RECORDS, list(school)).page();
        visit.inFrench();
        page.setViewportSize(360, 740);
        visit.open(list(school));
        assertThat(page.locator("h1")).hasText("Titres à examiner");
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        visit.mustBeAccessible();
        page.locator("#all").click();
        assertThat(page.locator("#selected")).hasText("27 lignes sont sélectionnées.");
        page.locator("#order").click();
        assertThat(page.locator("h1")).hasText("Commander des titres en lot");
        assertThat(page.locator("#total")).hasText("27");
        FrameIT.assertNoUntranslatedKeys(page);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        visit.mustBeAccessible();
        Wizard wizard = new Wizard(page).confirm();
        FrameIT.assertNoUntranslatedKeys(page);
        visit.mustBeAccessible();
        visit.open("/run/view?id=" + wizard.run());
        FrameIT.assertNoUntranslatedKeys(page);
        visit.mustBeAccessible();
    }

    @Test
    void whoMayNotIsNeitherOfferedNorLetIn(Visit visit) {
        Page page = visit.signIn(Account.LISTS, "/").page();
        assertThat(page.locator("a[href='/award/review']")).hasCount(0);
        assertEquals(403, visit.open("/award/review"));
        assertThat(page.locator("main")).containsText("Access Denied/Forbidden");
    }
}

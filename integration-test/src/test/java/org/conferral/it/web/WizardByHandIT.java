package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.student.entity.Asn;
import org.junit.jupiter.api.Test;

/** The wizard and the pages of a run by mouse and keyboard: only what is pressed happens, and what is chosen is used. */
@BrowserTest
class WizardByHandIT {
    private static final Pattern STEP_1 = Pattern.compile(".*/run/search(\\?.*)?$");

    // web.platform R8
    @Test
    void enterInAFilterOfStepTwoFiltersAndAwardsNothing(Visit visit) {
        School school = School.open();
        Pupil diploma = school.pupil().achieved(AHSD).isCalled("Enterley", "Zoë");
        Pupil certificate = school.pupil().achieved(CHSA).isCalled("Otherwise", "Ann");
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();

        for (String filter : List.of("text", "school_text")) {
            enter(
                    page,
                    filter,
                    filter.equals("text") ? "Enterley" : school.code().substring(2));
            assertThat(page.locator("#rows_data")).containsText(new Asn(diploma.asn()).toString());
            assertThat(page).hasURL(Pattern.compile(".*/run/confirm\\?(.*&)?id=" + wizard.run() + "(&.*)?$"));
        }
        assertThat(page.locator("#rows_data")).not().containsText(new Asn(certificate.asn()).toString());
        mustBeDraft(wizard.run());
    }

    @Test
    void pastedNumbersLastUntilTheyAreSearchedFor(Visit visit) {
        School school = School.open();
        Pupil one = school.pupil().achieved(AHSD);
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).chooseAllTypes();
        Keyboard.enter(page.locator("#asked"), one.asn());
        assertThat(page).hasURL(Pattern.compile(".*[?&]asked=[0-9a-f]+.*"));
        assertFalse(page.url().contains(one.asn()), page.url());
        page.reload();
        assertThat(page.locator("#asked")).hasValue(one.asn());
        visit.inFrench();
        assertThat(page.locator("#asked")).hasValue(one.asn());
        wizard.search();
        assertThat(page.locator("#total")).hasText("1");
    }

    @Test
    void forgottenNumbersAreNoSearchForEverybody(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, "/run/search?types=AHSD&asked=0123456789ab")
                .page();
        assertThat(page.locator("#messages")).not().isEmpty();
        page.locator("#continue").click();
        assertThat(page.locator(".ui-message-error-detail").first()).isVisible();
        assertThat(page).hasURL(STEP_1);
    }

    @Test
    void enterInAFilterOfAnOrderRunKeepsTheSelection(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD).isCalled("Enterley", "Zoë");
        Page page = visit.signIn(
                        Account.RECORDS,
                        "/award/review?find=AWARDED_NOT_ORDERED&authority=" + school.authorityId() + "&school="
                                + school.id())
                .page();
        page.locator("#all").click();
        page.locator("#order").click();
        assertThat(page).hasURL(Wizard.STEP_2);
        Wizard wizard = new Wizard(page);
        enter(page, "text", "Enterley");
        assertThat(page.locator("#rows_data")).containsText(new Asn(pupil.asn()).toString());
        assertThat(page).hasURL(Wizard.STEP_2);
        mustBeDraft(wizard.run());
        assertThat(page.locator("#continue")).hasText("Continue with 1");
    }

    // web.platform R8
    @Test
    void enterOnTheRunsOwnPagesKeepsTheRun(Visit visit) {
        School school = School.open();
        Pupil refused =
                school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null).isCalled("Enterley", "Zoë");
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard =
                new Wizard(page).choose(school).chooseAllTypes().search().confirm();
        long run = wizard.run();
        for (String address : List.of("/run/summary?id=" + run, "/run/view?id=" + run)) {
            visit.open(address);
            page.waitForLoadState();
            enter(page, "text", "Nobody of that name");
            assertThat(page.locator("#rows_data")).containsText("No record is like that.");
            enter(page, "text", "Enterley");
            assertThat(page.locator("#rows_data")).containsText(new Asn(refused.asn()).toString());
            assertThat(page).hasURL(Pattern.compile(".*/run/(summary|view)\\?(.*&)?id=" + run + "(&.*)?$"));
        }
    }

    @Test
    void enterInStepOneSearchesNothing(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        School school = School.open();
        page.reload();
        enter(page, "authority", school.authorityCode());
        assertThat(page.locator("#school")).isEnabled();
        enter(page, "school", school.code());
        assertThat(page.locator("#school"))
                .hasValue(Pattern.compile(".*\\(" + school.code().substring(2) + "\\)"));
        assertThat(page).hasURL(STEP_1);
        assertEquals(0, Database.count("select count(*) from run where school_id = ?", school.id()));
    }

    @Test
    void codeThatIsTypedIsChosen(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        type(page, "authority", school.authorityCode().substring(2));
        page.keyboard().press("Tab");
        assertThat(page.locator("#school")).isEnabled();
        type(page, "school", school.code().substring(2));
        new Wizard(page).chooseAllTypes().search();
        assertThat(page.locator("#total")).hasText("1");
        assertEquals(1, Database.count("select count(*) from run where school_id = ?", school.id()));
    }

    @Test
    void whatIsNoOrganizationIsRefusedBesideTheFieldAndNothingIsSearched(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        long before = Database.count("select coalesce(max(id), 0) from run");
        new Wizard(page).chooseAllTypes();
        type(page, "authority", "No such division");
        new Wizard(page).next();
        assertThat(page.locator("#authority_field .ui-message-error")).hasText(Pattern.compile("No authority .*"));
        assertThat(page).hasURL(STEP_1);
        assertThat(page.locator("#authority")).hasValue("No such division");
        visit.mustBeAccessible();
        assertEquals(
                0,
                Database.count(
                        "select count(*) from run where id > ? and school_id is null and searched_by = 'records'",
                        before));
        page.locator("#authority").press("End");
        page.locator("#authority").press("Backspace");
        assertThat(page.locator("#authority_field .ui-message-error")).hasText("");
    }

    @Test
    void addressThatAsksForWhatThereIsNotIsTold(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1 + "?authority=999999999&types=AHSD,FOO")
                .page();
        assertThat(page.locator("#messages")).containsText("authority=999999999");
        assertThat(page.locator("#messages")).containsText("types=FOO");
        School school = School.open();
        school.pupil().achieved(AHSD);
        visit.open(Wizard.STEP_1);
        long run = new Wizard(page)
                .choose(school)
                .chooseAllTypes()
                .search()
                .confirm()
                .run();
        visit.open("/run/view?id=" + run + "&state=FOO");
        assertThat(page.locator("#messages")).containsText("state=FOO");
        assertThat(page.locator("#rows_data")).containsText("No record is like that.");
    }

    @Test
    void wordsOfAChoiceChooseItAndKeysWalkTheChoices(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Locator chosen = page.locator("#types_text");
        page.locator("#types_label").click();
        assertThat(page.locator("#types_panel")).isVisible();
        Locator words = page.locator("#types_panel li label");
        String first = words.first().innerText();
        words.first().click();
        assertThat(page.locator("#types_panel")).isVisible();
        assertThat(chosen).hasText(first);
        words.first().click();
        page.getByText("Select All", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(chosen).hasText("All Credential Type");
        page.keyboard().press("Escape");
        assertThat(page.locator("#types_panel")).isHidden();
        assertThat(page.locator("#types_button")).isFocused();
        for (String key : List.of("ArrowDown", "Space", "ArrowDown", "Space", "Enter")) {
            page.keyboard().press(key);
        }
        assertThat(page.locator("#types_panel")).isHidden();
        assertThat(chosen).hasText(first);
        assertThat(page).hasURL(Pattern.compile(".*/run/search\\?types=[A-Z]{4}$"));
    }

    @Test
    void openListIsAccessibleAndWorksByKeys(Visit visit) {
        School school = School.open();
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Locator authority = page.locator("#authority");
        assertThat(authority).hasAttribute("placeholder", "–All School Authorities–");
        page.waitForLoadState();
        page.getByText("Authority", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("#authority_panel")).isVisible();
        visit.mustBeAccessible();
        authority.pressSequentially(school.authorityCode());
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        Pattern named = Pattern.compile(".*\\(" + school.authorityCode().substring(2) + "\\)");
        assertThat(authority).hasValue(named);
        assertThat(page.locator("#authority_panel")).isHidden();
        assertThat(page.locator("#school")).isEnabled();
        page.reload();
        assertThat(authority).hasValue(named);
        visit.inFrench();
        assertThat(authority).hasValue(named);
    }

    @Test
    void deliveryMethodOutlastsBackReloadAndLanguage(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        Locator chosen = page.locator("#delivery option:checked");
        page.locator("#delivery").selectOption("MANUAL_MAIL");
        assertThat(page.locator("#will")).containsText("Manual Mail");
        page.reload();
        assertThat(chosen).hasText("Manual Mail");
        page.locator("a[href^='/run/search?id=']").click();
        assertThat(page).hasURL(STEP_1);
        wizard.search();
        assertThat(chosen).hasText("Manual Mail");
        visit.inFrench();
        assertThat(page.locator("#delivery")).hasValue("MANUAL_MAIL");
        wizard.confirm();
        assertEquals(
                "MANUAL_MAIL",
                Database.value(String.class, "select delivery_method from run where id = ?", wizard.run()));
    }

    @Test
    void manyRecordsAreAskedForOnceMore(Visit visit) {
        School school = School.open().crowd(1_001);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        long run = wizard.run();
        assertThat(page.locator("#continue")).hasText("Continue with 1,001");
        wizard.next();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("1,001 credentials will be awarded");
        assertThat(question).containsText("Automated Mail (with cardboard insert)");
        visit.mustBeAccessible();
        page.keyboard().press("Escape");
        assertThat(question).isHidden();
        mustBeDraft(run);
        wizard.confirm();
        assertThat(page.locator("#ordered")).hasText("1,001");
    }

    private static void type(Page page, String field, String text) {
        Locator input = page.locator("#" + field);
        assertThat(input).isEnabled();
        page.waitForLoadState();
        input.click();
        page.keyboard().press("Control+A");
        input.pressSequentially(text);
    }

    private static void enter(Page page, String field, String text) {
        type(page, field, text);
        page.keyboard().press("Enter");
    }

    private static void mustBeDraft(long run) {
        assertEquals("DRAFT", Database.value(String.class, "select status from run where id = ?", run));
        assertEquals(0, Database.count("select count(*) from award where run_id = ?", run));
        assertEquals(0, Database.count("select count(*) from document_order_item where run_id = ?", run));
    }
}

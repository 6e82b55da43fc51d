package org.conferral.it.consumer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §8.1: a reprint that goes to an organization as a file. */
@BrowserTest
class DigitalReprintIT {
    private static final Pattern VIEW = Pattern.compile(".*/order/view\\?id=[0-9]+");

    // order R2.13
    @Test
    void reprintGoesToAnOrganizationAsOneFile(Visit consumers, Visit visit) {
        String name = Consumers.name();
        long id = approved(consumers, name);
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        Page page = visit.signIn(Account.ORDERS, reprint(pupil)).page();
        Keyboard.enter(page.locator("#copies"), "3");
        page.locator("label[for=certified]").click();
        assertThat(page.locator("#certification_country")).isVisible();
        sendTo(page, name);
        assertThat(page.locator("#method")).hasText("Digital Official Document");
        for (String hidden : new String[] {"#copies", "#courier", "#certified", "#street", "#other_name"}) {
            assertThat(page.locator(hidden)).hasCount(0);
        }
        visit.mustBeFine();
        // and back again, to the student's own address
        page.locator("#recipient").selectOption("student");
        assertThat(page.locator("#street")).hasValue("12 Rue Principale");
        assertThat(page.locator("#copies")).hasValue("3");
        page.locator("#recipient").selectOption(new SelectOption().setLabel(name));
        assertThat(page.locator("#street")).hasCount(0);
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertThat(page.locator("#messages")).containsText("Reprint ordered");
        assertThat(page.locator("main")).containsText("Organization");
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("#block")).hasCount(0);
        visit.mustBeFine();
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item where student_id = ? and purpose = 'REPRINT' and"
                                + " copies = 1 and delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT' and consumer_id = ?"
                                + " and recipient_name = ? and street is null and certification_country is null",
                        pupil.id(),
                        id,
                        name));

        // it goes to an organization still, whatever is edited
        page.locator("#edit").click();
        assertThat(page.locator("#recipient option").getByText("Other")).hasCount(0);
        assertThat(page.locator("#recipient option:checked")).hasText(name);
        page.locator("#language").selectOption("FR");
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item where consumer_id = ? and document_language = 'FR'",
                        id));
        assertEquals(
                1,
                Database.count("select count(*) from document_order_item_audit where consumer_id = ?", id),
                "what it was is kept with whom it was for");
    }

    @Test
    void staysWithAnOrganizationThatIsSuspendedSinceWhenItsLanguageIsEdited(Visit consumers, Visit visit) {
        String name = Consumers.name();
        long id = approved(consumers, name);
        String reprint = reprint(School.open().pupil().isAwarded(AHSD).isSent("SENT"));
        Page page = visit.signIn(Account.ORDERS, reprint).page();
        sendTo(page, name);
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        Consumers.decide(consumers.page(), "suspend", "Its registrar has left", "Suspended");
        page.locator("#edit").click();
        page.locator("#language").selectOption("FR");
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertEquals(
                "FR " + name,
                Database.column(
                                String.class,
                                "select document_language || ' ' || recipient_name from document_order_item where consumer_id = ?",
                                id)
                        .get(0));
    }

    // order R2.13
    @Test
    void suspendedMeanwhileItGetsNothing(Visit consumers, Visit visit) {
        String name = Consumers.name();
        long id = approved(consumers, name);
        String reprint = reprint(School.open().pupil().isAwarded(AHSD).isSent("SENT"));
        Page page = visit.signIn(Account.ORDERS, reprint).page();
        sendTo(page, name);
        Consumers.decide(consumers.page(), "suspend", "Its registrar has left", "Suspended");
        page.locator("#save").click();
        assertThat(page.locator(".field:has(#recipient) .ui-message-error"))
                .containsText("82007 - The organization is not an approved consumer");
        assertEquals(0, Database.count("select count(*) from document_order_item where consumer_id = ?", id));
        visit.open(reprint);
        assertThat(page.locator("#recipient option").getByText(name)).hasCount(0);
    }

    // order R2.13
    @Test
    void amongMoreThanAHundredAnOrganizationIsFoundByItsName(Visit consumers, Visit visit) {
        String name = "Zzyzx " + Consumers.name();
        approved(consumers, name);
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        try {
            Database.update("insert into document_consumer (name, contact, link_address, frequency, language, state,"
                    + " registered_at, updated_at, version) select 'Aardvark ' || n, 'Zoe', 'records@aardvark-' || n"
                    + " || '.example', 'DAILY', 'EN', 'APPROVED', now(), now(), 1 from generate_series(1, 120) n");
            Page page = visit.signIn(Account.ORDERS, reprint(pupil)).page();
            assertThat(page.locator("#recipient option")).hasCount(102);
            assertThat(page.locator("#recipient option").getByText(name)).hasCount(0);
            page.locator("#recipient_find").click();
            page.keyboard().type("zzyzx");
            assertThat(page.locator("#recipient option").getByText(name)).hasCount(1);
            visit.mustBeFine();
            sendTo(page, name);
            page.locator("#save").click();
            assertThat(page).hasURL(VIEW);
            assertThat(page.locator("main")).containsText(name);
        } finally {
            Database.update("delete from document_consumer where name like 'Aardvark %'");
        }
    }

    private static long approved(Visit consumers, String name) {
        consumers.signIn(Account.DIGITAL, "/consumer/list");
        return Consumers.approve(consumers, Consumers.register(consumers.page(), name));
    }

    private static String reprint(Pupil pupil) {
        return "/award/reprint?id=" + Database.count("select id from award where student_id = ?", pupil.id());
    }

    private static void sendTo(Page page, String name) {
        page.locator("#recipient").selectOption(new SelectOption().setLabel(name));
        assertThat(page.locator("#one_copy")).hasText("1");
    }
}

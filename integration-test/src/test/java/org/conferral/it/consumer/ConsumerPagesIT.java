package org.conferral.it.consumer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §12.5: from an organization's application to its suspension. */
@BrowserTest
class ConsumerPagesIT {
    // consumer R1.1, R1.2, R2.1
    @Test
    void consumerIsRegisteredValidatedApprovedSuspendedAndReinstated(Visit visit, Visit auditor) {
        Page page = visit.signIn(Account.DIGITAL, "/consumer/list").page();
        visit.mustBeFine("/consumer/list");
        visit.mustBeFine("/consumer/add");
        String name = Consumers.name();
        long id = Consumers.register(page, name);
        assertThat(page.locator("#messages")).containsText(name + " is registered.");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator(".subtitle .chip")).hasText("Registered");
        assertThat(page.locator("#approve")).hasCount(0);
        visit.mustBeFine("/consumer/view?id=" + id);
        visit.mustBeFine("/consumer/edit?id=" + id);

        // by keyboard alone
        page.navigate("/consumer/view?id=" + id);
        page.locator("#validate").focus();
        page.keyboard().press("Enter");
        visit.mustBeAccessible();
        page.locator("#validate_yes").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".subtitle .chip")).hasText("Validated");
        Consumers.decide(page, "approve", "", "Approved");
        assertThat(page.locator("#decline")).hasCount(0);

        page.locator("#suspend").click();
        page.locator("#suspend_yes").click();
        assertThat(page.locator("#suspend_form .ui-message-error")).containsText("Enter the reason");
        visit.mustBeFine();
        Keyboard.enter(page.locator("#suspend_reason"), "Its registrar has left");
        page.locator("#suspend_yes").click();
        assertThat(page.locator(".subtitle .chip")).hasText("Suspended");
        assertThat(page.locator("#timeline li").first()).containsText("Reason: Its registrar has left");
        Consumers.decide(page, "reinstate", "There is a new one", "Approved");
        assertThat(page.locator("#timeline li")).hasCount(5);
        assertThat(page.locator("#timeline li").first()).containsText("digital");
        assertEquals(
                5,
                Database.count(
                        "select count(*) from document_consumer_event where consumer_id = ? and actor = 'digital'",
                        id));

        // who reads everything and changes nothing
        auditor.signIn(Account.AUDITOR, "/consumer/view?id=" + id);
        assertThat(auditor.page().locator("#timeline li")).hasCount(5);
        for (String changes : new String[] {"#edit", "#suspend", "#suspend_asked"}) {
            assertThat(auditor.page().locator(changes)).hasCount(0);
        }
        auditor.mustBeFine();
        assertEquals(403, auditor.open("/consumer/add"));
        assertEquals(403, auditor.open("/consumer/edit?id=" + id));
        auditor.open("/consumer/list");
        assertThat(auditor.page().locator("#add")).hasCount(0);
    }

    // consumer R1.4, R1.5, R1.6
    @Test
    void whatCannotBeIsRefusedBesideItsField(Visit visit) {
        Page page = visit.signIn(Account.DIGITAL, "/consumer/add").page();
        String name = Consumers.name();
        long id = Consumers.register(page, name);
        page.navigate("/consumer/add");
        Keyboard.enter(page.locator("#name"), name.toUpperCase(Locale.ROOT));
        Keyboard.enter(page.locator("#contact"), "Zoë Walker");
        Keyboard.enter(page.locator("#link_address"), "someone@gmail.com");
        page.locator("#save").click();
        assertThat(page.locator("#form .ui-message-error")).containsText("Anybody can have an address");
        Keyboard.enter(page.locator("#link_address"), "records@" + Consumers.address(name));
        page.locator("#save").click();
        assertThat(page.locator("#form .ui-message-error")).containsText("Enter one address of e-mail");
        Keyboard.enter(page.locator("#link_address"), "other." + Consumers.address(name));
        page.locator("#save").click();
        assertThat(page.locator("#form .ui-message-error")).containsText("Another consumer has this name.");
        Keyboard.enter(page.locator("#name"), Consumers.name());
        Keyboard.enter(page.locator("#link_address"), Consumers.address(name));
        page.locator("#save").click();
        assertThat(page.locator("#form .ui-message-error")).containsText("Another consumer has this address.");
        visit.mustBeFine();

        page.navigate("/consumer/view?id=" + id);
        Consumers.decide(page, "decline", "Nobody answers there", "Declined");
        assertThat(page.locator("#edit")).hasCount(0);
        assertEquals(404, visit.open("/consumer/edit?id=" + id));
        // one that was declined stands in nobody's way
        assertTrue(Consumers.register(page, name) > id);
    }

    // consumer R1.3, R2.1, R2.2, R2.3
    @Test
    void editedUnderAnotherDomainItIsValidatedAnew(Visit visit, Visit other) {
        Page page = visit.signIn(Account.DIGITAL, "/consumer/list").page();
        String name = Consumers.name();
        long id = Consumers.register(page, name);
        Consumers.approve(visit, id);
        page.locator("#edit").click();
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("was saved");
        assertThat(page.locator("#timeline li")).hasCount(3);

        page.locator("#edit").click();
        Page tab = other.signIn(Account.DIGITAL, "/consumer/edit?id=" + id).page();
        Keyboard.enter(page.locator("#link_address"), "new." + Consumers.address(name));
        page.locator("#frequency").selectOption("DAILY");
        page.locator("#save").click();
        assertThat(page.locator(".subtitle .chip")).hasText("Approved");
        assertThat(page.locator("#timeline li").first())
                .containsText("Notification frequency is now Daily, before Weekly");

        // shown before that: nothing of it is kept
        Keyboard.enter(tab.locator("#contact"), "Somebody Else");
        tab.locator("#save").click();
        assertThat(tab.locator("#messages")).containsText("Somebody changed this consumer meanwhile.");
        assertThat(tab.locator("main")).not().containsText("Somebody Else");

        page.locator("#edit").click();
        Keyboard.enter(
                page.locator("#link_address"),
                "records@moved-" + Consumers.address(name).substring(8));
        page.locator("#save").click();
        assertThat(page.locator(".subtitle .chip")).hasText("Registered");
        assertThat(page.locator("#timeline li")).hasCount(5);
    }

    @Test
    void listNarrowsSortsAndExports(Visit visit) throws IOException {
        Page page = visit.signIn(Account.DIGITAL, "/consumer/list").page();
        String first = Consumers.name();
        String second = Consumers.name();
        Consumers.register(page, second);
        Consumers.approve(visit, Consumers.register(page, first));
        page.navigate("/consumer/list");
        Keyboard.enter(page.locator("#text"), first);
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#rows tbody tr")).containsText(Consumers.address(first));
        page.locator("#state").selectOption("SUSPENDED");
        assertThat(page.locator("#rows tbody")).containsText("No consumer was found.");
        visit.mustBeFine();
        page.locator("#state").selectOption("APPROVED");
        assertThat(page.locator("#rows tbody tr a")).hasText(first);
        Download file = page.waitForDownload(() -> page.locator("#export").click());
        String text = Files.readString(file.path());
        assertTrue(text.contains(first + ",Zoë Walker," + Consumers.address(first)), text);
        assertTrue(!text.contains(second), text);
        page.locator("#rows tbody tr a").click();
        assertThat(page.locator("h1")).hasText(first);

        page.navigate("/consumer/list?state=nonsense");
        assertThat(page.locator("#messages")).containsText("nonsense");
        Keyboard.enter(page.locator("#text"), "College ");
        page.locator("#rows th").getByText("Organization").click();
        assertThat(page.locator("#rows th[aria-sort]").first()).isVisible();
    }
}

package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Who is refused for want of something is taken there, and told no longer once it is there. */
@BrowserTest
class RefusalsIT {
    private static final String FIELD = "input:not([type=hidden]), select, textarea, button";
    private static final String FAULT = ".ui-message-error:not(:empty)";

    // web.platform R13
    @Test
    void whoIsRefusedIsAtTheFirstFaultWhoseMessageGoesAsItIsMended(Visit visit, Visit administrator) {
        visit.signIn(Account.RECORDS, "/");
        Pupil held = School.open().pupil().achieved(AHSD).isAwarded(AHSD).isSent("SYSTEM_HOLD");
        Pupil printed = School.open().pupil().achieved(AHSD).isAwarded(AHSD).isSent("SENT");
        long sent = Database.count("select id from document_order_item where student_id = ?", printed.id());
        String item = "/order/view?id="
                + Database.count("select id from document_order_item where student_id = ?", held.id());
        String award = "/award/view?id=" + Database.count("select id from award where student_id = ?", held.id());
        refuse(visit, "/order/list", "searches", "keep", "search_name");
        refuse(visit, "/order/list", "changing", "prepare", "action");
        refuse(visit, item, "changing", "change_yes", "new_status");
        refuse(visit, award, "deleting", "delete_yes", "reason");
        refuse(visit, "/run/search", "", "continue", "types_button");
        refuse(visit, "/award/review", "", "search", "find");
        refuse(visit, "/document/sample", "", "make", "name");
        refuse(visit, "/order/reorder?id=" + sent, "", "save", "reason");
        administrator.signIn(Account.ADMIN, "/");
        refuse(administrator, "/run/schedules", "", "save", "name");
        refuse(administrator, "/people/add", "", "add", "login");
        administrator.signIn(Account.DIGITAL, "/");
        refuse(administrator, "/consumer/add", "", "save", "name");
    }

    /** Sends what a page or a question of it asks for with nothing filled in. */
    private static void refuse(Visit visit, String address, String question, String button, String field) {
        Page page = visit.page();
        visit.open(address);
        if (!question.isEmpty()) {
            page.locator("main [data-opens=" + question + "]").first().click();
        }
        page.locator("#" + button).click();
        assertThat(page.locator("#" + field)).isFocused();
        Locator faults = page.locator("main .field").filter(new Locator.FilterOptions().setHas(page.locator(FAULT)));
        while (faults.count() > 0) {
            mend(page, faults.first().locator(FIELD).first().getAttribute("id"));
        }
    }

    /** Fills in what is at fault: its message goes. */
    private static void mend(Page page, String id) {
        Locator field = page.locator("[id='" + id + "']");
        field.focus(); // where whoever was refused is, or Tab leads
        switch (String.valueOf(field.evaluate("e => e.localName"))) {
            case "select" -> page.keyboard().press("ArrowDown");
            case "button" -> Wizard.chooseAllTypes(page);
            default -> page.keyboard().type("1");
        }
        assertThat(page.locator("main .field:has([id='" + id + "']) " + FAULT)).hasCount(0);
    }
}

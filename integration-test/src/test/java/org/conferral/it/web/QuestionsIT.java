package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages ask in a dialog, by keyboard: where the focus is before and after, and what Enter does in its fields. */
@BrowserTest
class QuestionsIT {
    private static final String TYPED =
            "input:not([type=hidden], [type=checkbox], [type=radio], [type=submit]), textarea";

    // web.platform R8, R15
    @ParameterizedTest
    @EnumSource(names = {"RECORDS", "DIGITAL", "ADMIN"})
    void questionIsNotAnsweredByEnterAndGivesTheFocusBack(Account account, Visit visit) {
        visit.signIn(account, "/");
        visit.ownPage().onDialog(Dialog::accept);
        List<String> faults = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        for (Place place : Place.of(account, visit)) {
            place.open(visit.page());
            for (String question : questions(visit.page())) {
                asked.add(place.path() + " " + question);
                ask(visit, place, question, faults);
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(asked.size() >= (account == Account.RECORDS ? 15 : 1), asked::toString);
    }

    // web.platform R13
    @Test
    void whoIsRefusedIsAtTheFirstFault(Visit visit, Visit administrator) {
        visit.signIn(Account.RECORDS, "/");
        Pupil held = School.open().pupil().achieved(AHSD).isAwarded(AHSD).isSent("SYSTEM_HOLD");
        String item = "/order/view?id="
                + Database.count("select id from document_order_item where student_id = ?", held.id());
        String award = "/award/view?id=" + Database.count("select id from award where student_id = ?", held.id());
        refuse(visit, "/order/list", "searches", "keep", "search_name");
        refuse(visit, "/order/list", "changing", "prepare", "action");
        refuse(visit, item, "changing", "change_yes", "new_status");
        refuse(visit, award, "deleting", "delete_yes", "reason");
        refuse(visit, "/run/search", "", "continue", "types_button");
        refuse(visit, "/award/review", "", "search", "find");
        administrator.signIn(Account.ADMIN, "/");
        refuse(administrator, "/run/schedules", "", "save", "name");
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
    }

    /** The dialogs of the page that a button opens which can be seen. */
    private static List<String> questions(Page page) {
        return ((List<?>) page.evaluate("() => Array.from(document.querySelectorAll('[data-opens]'))"
                        + ".filter(opener => opener.offsetParent !== null && !opener.disabled)"
                        + ".map(opener => opener.dataset.opens).filter((id, i, all) => all.indexOf(id) === i)"))
                .stream().map(String::valueOf).toList();
    }

    private static void ask(Visit visit, Place place, String question, List<String> faults) {
        Page page = visit.page();
        String where = place.name() + " " + question;
        Locator opener = page.locator("main [data-opens=" + question + "]").first();
        Locator dialog = page.locator("dialog[id=" + question + "]");
        open(page, opener, dialog);
        visit.mustBeAccessible();
        for (Locator field : dialog.locator(TYPED).all()) {
            enter(page, field, where, faults);
        }
        page.keyboard().press("Escape");
        mustHaveFocus(page, question, where + " after Escape", faults);
        open(page, opener, dialog);
        dialog.locator("[data-closes]").click();
        mustHaveFocus(page, question, where + " after its button", faults);
    }

    private static void open(Page page, Locator opener, Locator dialog) {
        opener.focus(); // where Tab leads, as EveryPageIT walks
        page.keyboard().press("Enter");
        assertThat(dialog).isVisible();
    }

    private static void enter(Page page, Locator field, String where, List<String> faults) {
        String id = String.valueOf(field.getAttribute("id"));
        String path = Controls.path(page);
        field.click();
        page.keyboard().type("zz");
        try (Traffic traffic = Traffic.of(page)) {
            page.keyboard().press("Enter");
            traffic.settle();
            if (!traffic.isNone() || !path.equals(Controls.path(page))) {
                faults.add(where + ": Enter in " + id + " does something");
            }
        }
    }

    private static void mustHaveFocus(Page page, String question, String where, List<String> faults) {
        Object at = page.evaluate("() => document.activeElement.dataset.opens || document.activeElement.outerHTML");
        if (!question.equals(at)) {
            faults.add(where + ": the focus is at " + at);
        }
    }
}

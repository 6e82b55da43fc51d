package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.conferral.it.testbed.Visit;

/** What pages ask, by keyboard: where the focus is before and after, and what Enter does in its fields. */
final class QuestionWalk {
    private static final String TYPED =
            "input:not([type=hidden], [type=checkbox], [type=radio], [type=submit]), textarea";

    private final List<String> faults;
    private final Set<String> asked = new TreeSet<>();

    QuestionWalk(List<String> faults) {
        this.faults = faults;
    }

    /** How many were asked. */
    int count() {
        return asked.size();
    }

    /** Each question of the page as it stands that no state of it before had. */
    void ask(Visit visit, Place place) {
        visit.page().setViewportSize(1280, 900);
        questions(visit.page()).stream()
                .filter(question -> asked.add(place.path() + " " + question))
                .forEach(question -> ask(visit, place, question));
        for (Locator below : visit.page().locator("main details.asks").all()) {
            String question = below.locator("summary").innerText();
            if (asked.add(place.path() + " " + question)) {
                askBelow(visit, below, place.name() + " " + question);
            }
        }
    }

    /** What is asked below its button, where that works without script: the answer is the next stop. */
    private void askBelow(Visit visit, Locator below, String where) {
        Page page = visit.page();
        below.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(below).hasAttribute("open", "");
        visit.mustBeAccessible();
        page.keyboard().press("Tab");
        if (!Objects.equals(below.evaluate("e => document.activeElement === e.querySelector('button')"), true)) {
            faults.add(where + ": its answer is not the next stop");
        }
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Enter");
        if (below.getAttribute("open") != null) {
            faults.add(where + ": does not close again");
        }
    }

    /** The dialogs of the page that a button opens which can be seen. */
    private static List<String> questions(Page page) {
        return ((List<?>) page.evaluate("() => Array.from(document.querySelectorAll('[data-opens]'))"
                        + ".filter(opener => opener.offsetParent !== null && !opener.disabled)"
                        + ".map(opener => opener.dataset.opens).filter((id, i, all) => all.indexOf(id) === i)"))
                .stream().map(String::valueOf).toList();
    }

    private void ask(Visit visit, Place place, String question) {
        Page page = visit.page();
        String where = place.name() + " " + question;
        Locator opener = page.locator("main [data-opens=" + question + "]").first();
        Locator dialog = page.locator("dialog[id=" + question + "]");
        open(page, opener, dialog);
        visit.mustBeAccessible();
        for (Locator field : dialog.locator(TYPED).all()) {
            enter(page, field, where);
        }
        page.keyboard().press("Escape");
        mustHaveFocus(page, question, where + " after Escape");
        open(page, opener, dialog);
        dialog.locator("[data-closes]").click();
        mustHaveFocus(page, question, where + " after its button");
    }

    private static void open(Page page, Locator opener, Locator dialog) {
        opener.focus(); // where Tab leads, as FocusWalk walks
        page.keyboard().press("Enter");
        assertThat(dialog).isVisible();
    }

    private void enter(Page page, Locator field, String where) {
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

    private void mustHaveFocus(Page page, String question, String where) {
        Object at = page.evaluate("() => document.activeElement.dataset.opens || document.activeElement.outerHTML");
        if (!question.equals(at)) {
            faults.add(where + ": the focus is at " + at);
        }
    }
}

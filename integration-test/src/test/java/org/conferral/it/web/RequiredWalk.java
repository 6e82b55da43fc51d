package org.conferral.it.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conferral.it.testbed.Keyboard;

/** Empties what each form must have, presses its button, and fills what is asked for: what was said beside it goes. */
final class RequiredWalk {
    private static final String STARRED =
            ".field:has(.ui-outputlabel-rfi) :is(input[type=text], input[type=search], textarea):visible";
    private static final String SAID = ".field:has(.ui-message-error-detail:visible)";

    private final List<String> seen = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** Each form of the page that no state of it before had. */
    void fill(Page page, Place place) {
        if (!Controls.path(page).equals(place.path())) {
            place.open(page);
        }
        List<String> forms = page.locator("main form:has(.ui-outputlabel-rfi)").all().stream()
                .filter(form -> form.locator(STARRED).count() > 0)
                .map(form -> form.getAttribute("id"))
                .filter(form -> known.add(place.path() + " " + form))
                .toList();
        for (String form : forms) {
            place.open(page);
            fill(page, page.locator("form[id=" + form + "]"), place.name());
        }
    }

    private void fill(Page page, Locator form, String where) {
        for (Locator field : form.locator(STARRED).all()) {
            Keyboard.enter(field, "");
        }
        try (Traffic traffic = Traffic.of(page)) {
            form.locator("button[type=submit]:visible").last().click();
            traffic.settle();
        }
        List<Locator> asked = form.locator(SAID).all();
        for (int number = asked.size() - 1; number >= 0; number--) {
            // from the last, as the one before is one no more once it is filled
            Locator field = asked.get(number);
            String label =
                    field.locator("label").first().innerText().replace("*", "").strip();
            type(page, field);
            seen.add(where + " | " + label + " | " + (form.locator(SAID).count() <= number ? "goes" : "stays"));
        }
        if (asked.isEmpty()) {
            seen.add(where + " | nothing is asked for");
        }
    }

    private static void type(Page page, Locator field) {
        if (field.locator(".picker").count() > 0) {
            field.locator(".picker").click();
            field.locator(".panel ul label").first().click();
        } else if (field.locator("select").count() > 0) {
            field.locator("select").focus();
            page.keyboard().press("ArrowDown");
        } else {
            field.locator("input, textarea").first().click();
            page.keyboard().type("1");
        }
    }

    /** As the list says. */
    void mustBeListed(Area area) {
        EveryPage.mustBeListed("required-" + area.file(), seen);
    }
}

package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Visit;

/** Presses every control of every page of an area once. */
final class Presses {
    private Presses() {}

    /** What each does must be what the list says. */
    static void mustBeListed(EveryPage pages, Visit visit) {
        try {
            List<String> seen = new ArrayList<>();
            Map<String, String> known = new HashMap<>();
            List<Place> places = pages.places(visit);
            Page page = visit.anotherTab();
            page.onPageError(seen::add);
            page.onDialog(Dialog::accept);
            for (Place place : places) {
                seen.addAll(pressAll(visit, page, place, known));
            }
            page.close();
            EveryPage.mustBeListed("controls-" + pages.area().file(), seen);
        } finally {
            switchBack();
        }
    }

    /** What was switched by being pressed is what the next class on this testbed would find. */
    private static void switchBack() {
        Database.update("update print_switch set printing = true, gathering = 'BY_HAND', next_gathering_at = null");
        Database.update("update delivery_setting set paused_by = null, paused_at = null");
    }

    /**
     * Each control of a page that no state of it before had. The page is opened anew, as in another tab, where the control
     * before led away from it or took the next one away. A link is followed once on all pages, and what all lists have
     * alike is pressed once.
     *
     * @param known what was found so far of links and of parts of lists
     */
    private static List<String> pressAll(Visit visit, Page page, Place place, Map<String, String> known) {
        List<String> seen = new ArrayList<>();
        Place at = place;
        open(page, at);
        Map<String, String> controls = Controls.of(page, place, EveryPage.read("controls.js"));
        seen.addAll(bare(page, place));
        controls.keySet().removeIf(control -> known.putIfAbsent(place.path() + " " + control, "") != null);
        boolean there = true;
        boolean touched = false;
        for (Map.Entry<String, String> control : controls.entrySet()) {
            String target = Controls.path(control.getValue());
            String common = Controls.common(control.getKey(), target);
            String does = known.get(common);
            if (does == null) {
                boolean spoiled = touched && Controls.isSaving(control.getKey());
                if (!there || spoiled || !Controls.stands(page, control.getKey())) {
                    at = there ? at : at.unused(visit);
                    open(page, at);
                    touched = false;
                }
                if (!Controls.stands(page, control.getKey())) {
                    at = at.unused(visit);
                    open(page, at);
                }
                try (Traffic traffic = Traffic.of(page)) {
                    does = Controls.press(page, control.getKey(), target, traffic);
                    page.keyboard().press("Escape");
                }
                inEnglish(page);
                there = Controls.path(page).equals(place.path());
                touched |= target.isEmpty();
                // where one is already, a link leads nowhere
                if (!common.isEmpty() && !target.equals(place.path())) {
                    known.put(common, does);
                }
            }
            if (!Controls.isPaging(control.getKey()) || !does.equals("changes")) {
                seen.add(place.name() + " | " + control.getKey() + " | " + does);
            }
        }
        return seen;
    }

    /**
     * The page as a person finds it, its controls named. The tab keeps nothing of the page before; a new one takes a browser
     * twice as long.
     */
    private static void open(Page page, Place place) {
        page.evaluate("() => { if (location.protocol !== 'about:') { sessionStorage.clear(); } }");
        place.open(page);
        Controls.of(page, place, EveryPage.read("controls.js"));
    }

    /** The numbers in a list that lead nowhere. */
    static List<String> bare(Page page, Place place) {
        return ((List<?>) page.evaluate(EveryPage.read("bare.js")))
                .stream()
                        .map(number -> place.name() + " | " + number + " | leads nowhere")
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void inEnglish(Page page) {
        Locator english = page.locator("header [lang=en]");
        if (english.count() > 0) {
            english.click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }
}

package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Addresses;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goes through every page of a reader: by Tab alone, and pressing every control once. */
@BrowserTest
class EveryPageIT {
    private static final int MOST_STOPS = 250;
    private static final Pattern NO_PAGE = Pattern.compile(".*[?0-9].*|.*\\.pdf|/api/.*|/look-up|/run/export/list");

    /** What was switched by being pressed is what the next class on this testbed would find. */
    @AfterEach
    void whatWasSwitchedIsSwitchedBack() {
        Database.update("update print_switch set printing = true, gathering = 'BY_HAND', next_gathering_at = null");
        Database.update("update delivery_setting set paused_by = null, paused_at = null");
    }

    @Test
    void noPageIsLeftOut(Visit visit) {
        Set<String> pages = new TreeSet<>(Addresses.table().keySet());
        pages.removeIf(address -> NO_PAGE.matcher(address).matches());
        for (Account account : List.of(Account.RECORDS, Account.DIGITAL, Account.ADMIN)) {
            EveryPage.places(account, visit).forEach(place -> pages.remove(place.path()));
        }
        assertEquals(Set.of(), pages);
    }

    // web.platform R10
    @ParameterizedTest
    @EnumSource(names = {"RECORDS", "DIGITAL", "ADMIN"})
    void focusIsSeenAndNeverCovered(Account account, Visit visit) {
        List<String> faults = new ArrayList<>();
        for (Place place : EveryPage.places(account, visit)) {
            for (int[] size : new int[][] {{1280, 620}, {360, 740}}) {
                visit.page().setViewportSize(size[0], size[1]);
                place.open(visit.page());
                String where = place.name() + " at " + size[0];
                mustFit(visit.page(), size[0], where, faults);
                walk(visit.page(), where, faults);
            }
            // as a window of 1280 shows it at 400 %
            visit.page().setViewportSize(320, 256);
            mustFit(visit.page(), 320, place.name() + " at 400 %", faults);
            mustFitPaper(visit.page(), place, faults);
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void mustFit(Page page, int width, String where, List<String> faults) {
        if (!Objects.equals(width, page.evaluate("document.documentElement.scrollWidth"))) {
            faults.add(where + " scrolls sideways");
        }
    }

    /** What is printed of a page is no wider than a sheet of paper that lies across, margins left off. */
    private static void mustFitPaper(Page page, Place place, List<String> faults) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(960, 720);
        Object wide = page.evaluate("() => Array.from(document.querySelectorAll('main table, main .card'))"
                + ".filter(part => part.getBoundingClientRect().right > innerWidth + 1).length");
        if (!Objects.equals(wide, 0)) {
            faults.add(place.name() + " is wider than paper");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void walk(Page page, String where, List<String> faults) {
        // from the top, wherever the page puts the focus
        page.evaluate("() => { document.body.tabIndex = -1; document.body.focus();"
                + " document.body.removeAttribute('tabindex'); }");
        int stops = 0;
        for (; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            Object seen = page.evaluate(EveryPage.read("focus.js"));
            if (seen == null) {
                break;
            }
            if (!seen.toString().isEmpty()) {
                faults.add(where + ": " + seen);
            }
        }
        if (stops < 5) {
            faults.add(where + ": Tab stops only " + stops + " times");
        }
    }

    // web.platform R11
    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "DIGITAL", "ORDERS", "AUDITOR"})
    void everyControlDoesWhatTheListSays(Account account, Visit visit) {
        List<String> seen = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        List<Place> places = EveryPage.places(account, visit);
        for (Place place : places) {
            seen.addAll(pressAll(visit, place, known));
        }
        EveryPage.mustBeListed("controls", account, seen);
    }

    /**
     * Each control of a page, which is opened anew where the control before led away from it or took the next one away.
     * A link is followed once on all pages, and what all lists have alike is pressed once. A tab that a button led
     * elsewhere is left to itself, since its script may lead it on.
     *
     * @param known what was found so far of links and of parts of lists
     */
    private static List<String> pressAll(Visit visit, Place place, Map<String, String> known) {
        List<String> seen = new ArrayList<>();
        Place at = place;
        Page page = tab(visit, seen);
        at.open(page);
        seen.addAll(bare(page, place));
        boolean there = true;
        for (Map.Entry<String, String> control :
                Controls.of(page, place, EveryPage.read("controls.js")).entrySet()) {
            String target = Controls.path(control.getValue());
            String common = Controls.common(control.getKey(), target);
            String does = known.get(common);
            if (does == null) {
                if (!there || !Controls.stands(page, control.getKey())) {
                    at = reopened(page, at, control.getKey());
                }
                try (Traffic traffic = Traffic.of(page)) {
                    does = Controls.press(page, control.getKey(), target, traffic);
                    page.keyboard().press("Escape");
                }
                inEnglish(page);
                there = !does.startsWith("leads");
                if (target.isEmpty() && !there) {
                    at = at.unused();
                    page = tab(visit, seen);
                }
                if (!common.isEmpty()) {
                    known.put(common, does);
                }
            }
            seen.add(place.name() + " | " + control.getKey() + " | " + does);
        }
        return seen;
    }

    /** The place opened once more, or another of its kind where a press has used up what the control is for. */
    private static Place reopened(Page page, Place at, String control) {
        at.open(page);
        Controls.of(page, at, EveryPage.read("controls.js"));
        if (Controls.stands(page, control)) {
            return at;
        }
        Place fresh = at.unused();
        fresh.open(page);
        Controls.of(page, fresh, EveryPage.read("controls.js"));
        return fresh;
    }

    /** The numbers in a list that lead nowhere. */
    private static List<String> bare(Page page, Place place) {
        return ((List<?>) page.evaluate(EveryPage.read("bare.js")))
                .stream()
                        .map(number -> place.name() + " | " + number + " | leads nowhere")
                        .toList();
    }

    private static Page tab(Visit visit, List<String> seen) {
        Page page = visit.anotherTab();
        page.onPageError(seen::add);
        page.onDialog(Dialog::accept);
        return page;
    }

    private static void inEnglish(Page page) {
        Locator english = page.locator("header a[hreflang=en]");
        if (english.count() > 0) {
            english.click();
        }
    }
}

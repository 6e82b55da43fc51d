package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Patience;

/** What a person may press on a page, by the names that the script {@code controls.js} gives it, and what it does. */
final class Controls {
    private static final Pattern PART_OF_A_LIST =
            Pattern.compile("columns > .*|button (First|Previous|Next|Last) Page.*|select Rows per page.*");

    private static final Pattern PAGING = Pattern.compile("button (First|Previous|Next|Last) Page.*");

    /** The pages of which what is around all pages is a part. */
    private static final Set<String> FRAMED = Set.of("/", "/verify", "/mypass");

    /** A search, a run, a print job on its way, what consumers are told, a change of many items. */
    private static final String AT_WORK = "[data-watch]:is([data-status=RUNNING], [data-status=SEARCHING],"
            + " [data-status=DRAFT][data-then=confirm]), #under_way, #delayed, #bulk:has(#progress_title):not(:has(#done))";

    private static final String STANDS = """
            selector => { const e = document.querySelector(selector); const asked = e && e.closest('dialog');
              const folded = e && e.closest('details:not([open])');
              const shown = asked ? document.querySelector('[data-opens="' + asked.id + '"]')
                : folded ? folded.querySelector('summary') : e;
              return !!shown && !e.disabled && e.tabIndex >= 0 && shown.offsetParent !== null }
            """;

    private static final String FOLDED = "xpath=self::*[not(self::summary)]/ancestor::details[not(@open)]/summary";

    private Controls() {}

    static boolean isFramed(Place place) {
        return FRAMED.contains(place.name());
    }

    /** Those of a page by name, with the address of those that are links; what is around all pages once. */
    static Map<String, String> of(Page page, Place place, String script) {
        Map<String, String> controls = new LinkedHashMap<>();
        Object found = page.evaluate(script, isFramed(place) ? "body" : "main");
        ((List<?>) found)
                .forEach(control -> controls.put(
                        ((List<?>) control).get(0).toString(),
                        ((List<?>) control).get(1).toString()));
        return controls;
    }

    /** By what a control is known that others do alike: where it leads, or what part of a list it is; blank for others. */
    static String common(String control, String leads) {
        if (!leads.isEmpty()) {
            return "to " + leads;
        }
        return PART_OF_A_LIST.matcher(control).matches() ? control : "";
    }

    /** Whether it leads through a list that is longer than a page: not each list always is. */
    static boolean isPaging(String control) {
        return PAGING.matcher(control).matches();
    }

    /** Whether a control can be pressed on the page as it stands, or what it stands in be opened. */
    static boolean stands(Page page, String control) {
        return Objects.equals(page.evaluate(STANDS, named(control)), true);
    }

    /** Whether it saves what a form holds, which presses of others may have changed. */
    static boolean isSaving(String control) {
        return control.equals("button #save");
    }

    private static String named(String control) {
        return "[data-control=" + quoted(control) + "]";
    }

    /** What a control does: downloads, leads to another page, or what a person sees of it on the page that stays. */
    static String press(Page page, String control, String leads, Traffic traffic) {
        Locator target = page.locator(named(control));
        String opener = Objects.toString(target.getAttribute("data-opener"), "");
        boolean apart = "_blank".equals(target.getAttribute("target"));
        String path = path(page);
        if (!opener.isEmpty()) {
            page.locator("[data-opens=" + quoted(opener) + "]").first().click();
        }
        if (!apart && !leads.isEmpty() && !leads.equals(path)) {
            return follow(page, target, leads, traffic);
        }
        if (target.locator(FOLDED).count() > 0) {
            target.locator(FOLDED).click();
        }
        int atWork = page.locator(AT_WORK).count();
        boolean copies = target.getAttribute("data-copies") != null;
        Sight before = Sight.of(page);
        if (target.evaluate("e => e.tagName").equals("SELECT")) {
            target.focus();
            boolean atEnd = target.evaluate("e => e.selectedIndex === e.options.length - 1")
                    .equals(true);
            page.keyboard().press(atEnd ? "ArrowUp" : "ArrowDown");
        } else {
            target.click();
        }
        if (copies) {
            // the browser copies when it comes to it
            assertThat(page.locator("#list_status")).not().hasText("");
        }
        String settled;
        do {
            // an answer may lead on after it is here
            settled = page.url();
            settle(page, traffic, atWork);
        } while (!page.url().equals(settled) || page.locator(AT_WORK).count() > atWork);
        if (apart) {
            return "opens " + leads;
        }
        if (traffic.hasFile(leads)) {
            traffic.takeFile(leads);
            return "downloads";
        }
        return path(page).equals(path) ? before.became(Sight.of(page)) : "leads " + path(page);
    }

    /**
     * Where a link leads as the server answers it. The browser is told that there is nothing to show instead, so that the
     * page stays as it was for whatever is pressed next.
     */
    private static String follow(Page page, Locator link, String leads, Traffic traffic) {
        List<APIResponse> answers = new ArrayList<>();
        Predicate<String> there = url -> path(url).equals(leads);
        Consumer<Route> stay = route -> {
            answers.add(route.fetch());
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        };
        page.route(there, stay);
        link.click();
        // of one that says that it is a download, the browser asks unseen
        page.waitForCondition(() -> !answers.isEmpty() || traffic.hasFile(leads));
        traffic.settle();
        page.unroute(there, stay);
        if (answers.isEmpty()) {
            traffic.takeFile(leads);
            return "downloads";
        }
        APIResponse answer = answers.get(0);
        String does = Traffic.isFile(answer.headers()) ? "downloads" : "leads " + path(answer.url());
        return answer.ok() ? does : does + " and is answered " + answer.status();
    }

    /** Until all is answered, and what was started and is watched has ended and led on. */
    private static void settle(Page page, Traffic traffic, int atWork) {
        Patience.await(
                "the end of what is watched",
                () -> {
                    traffic.settle();
                    return page.locator(AT_WORK).count();
                },
                works -> works <= atWork);
        // what is watched is also gone while the next page comes
        traffic.arrive();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String path(Page page) {
        return path(page.url());
    }

    static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "")
                .replaceFirst("[?#].*", "")
                .replaceAll("/[0-9]+", "/N");
    }
}

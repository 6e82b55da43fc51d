package org.conferral.it.web;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Patience;

/** What a person may press on a page, by the names that the script {@code controls.js} gives it, and what it does. */
final class Controls {
    private static final Pattern PART_OF_A_LIST =
            Pattern.compile("columns > .*|button (First|Previous|Next|Last) Page.*|select Rows per page.*");

    private static final Pattern APART = Pattern.compile("/document/copy/.*|/printing/envelope/.*");

    private static final String AT_WORK = "[data-watch]:is([data-status=RUNNING], [data-status=SEARCHING],"
            + " [data-status=DRAFT][data-then=confirm]), #under_way, #delayed";

    private Controls() {}

    /** Those of a page by name, with the address of those that are links; what is around all pages once. */
    static Map<String, String> of(Page page, Place place, String script) {
        Map<String, String> controls = new LinkedHashMap<>();
        Object found = page.evaluate(script, place.name().equals("/") ? "body" : "main");
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

    /** Whether a control can be pressed on the page as it stands, or its question be opened. */
    static boolean stands(Page page, String control) {
        return Objects.equals(
                page.evaluate(
                        "selector => { const e = document.querySelector(selector); const asked = e && e.closest('dialog');"
                                + " const shown = asked ? document.querySelector('[data-opens=\"' + asked.id + '\"]') : e;"
                                + " return !!shown && !e.disabled && e.tabIndex >= 0 && shown.offsetParent !== null }",
                        named(control)),
                true);
    }

    private static String named(String control) {
        return "[data-control=" + quoted(control) + "]";
    }

    /** What a control does: downloads, leads to another page, asks or opens something, or changes the page it is on. */
    static String press(Page page, String control, String leads, Traffic traffic) {
        Locator target = page.locator(named(control));
        String opener = Objects.toString(target.getAttribute("data-opener"), "");
        boolean apart = "_blank".equals(target.getAttribute("target"));
        List<Download> downloads = new ArrayList<>();
        page.onDownload(download -> note(download, leads, downloads));
        String path = path(page);
        if (!opener.isEmpty()) {
            page.locator("[data-opens=" + quoted(opener) + "]").first().click();
        }
        if (target.evaluate("e => e.tagName").equals("SELECT")) {
            target.focus();
            page.keyboard().press("ArrowDown");
        } else {
            target.click();
        }
        settle(page, traffic);
        if (apart) {
            return "opens " + leads;
        }
        if (!leads.isEmpty() && !leads.equals(path)) {
            Patience.await(
                    "where " + control + " leads",
                    () -> {
                        traffic.settle();
                        return !downloads.isEmpty() || !path(page).equals(path);
                    },
                    there -> there);
        }
        if (!downloads.isEmpty()) {
            downloads.get(0).path();
            return "downloads";
        }
        if (!path(page).equals(path)) {
            return "leads " + path(page);
        }
        return page.locator("dialog[open]").count() > 0 ? "asks" : "stays";
    }

    /**
     * What a tab of its own was opened for may be told as a download later, and of this page: a link downloads what it leads
     * to, and a button nothing that opens so.
     */
    private static void note(Download download, String leads, List<Download> downloads) {
        String path = path(download.url());
        if (path.equals(leads) || !APART.matcher(path).matches()) {
            downloads.add(download);
        }
    }

    /** Until all is answered, and what was started and is watched (a search, a run, a print job) has ended and led on. */
    private static void settle(Page page, Traffic traffic) {
        Patience.await(
                "the end of what is watched",
                () -> {
                    traffic.settle();
                    return page.locator(AT_WORK).count();
                },
                runs -> runs == 0);
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

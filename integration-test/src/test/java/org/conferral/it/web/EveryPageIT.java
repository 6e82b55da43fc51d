package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Addresses;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Goes through every page of a reader: by Tab alone, with Enter in every text field, and pressing every control once. The
 * lists in {@code every-page/} say what each field and each control does; one that is not there fails. What was seen is
 * kept in {@code target/every-page/} in the form of the lists.
 */
@BrowserTest
class EveryPageIT {
    private static final int MOST_STOPS = 250;
    private static final String FIELDS =
            "main input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit])";
    private static final String IN_FRAME_TOO = "header #look_up, " + FIELDS;
    private static final Pattern NO_PAGE = Pattern.compile(".*[?0-9].*|.*\\.pdf|/api/.*|/look-up|/run/export/list");
    private static final String SOMETIMES = "? ";
    private static final Path SEEN = Path.of("target", "every-page");

    @Test
    void noPageIsLeftOut(Visit visit) {
        Set<String> pages = new TreeSet<>(Addresses.table().keySet());
        pages.removeIf(address -> NO_PAGE.matcher(address).matches());
        for (Account account : List.of(Account.RECORDS, Account.ADMIN)) {
            places(account, visit).forEach(place -> pages.remove(place.path()));
        }
        assertEquals(Set.of(), pages);
    }

    // web.platform R10
    @ParameterizedTest
    @EnumSource(names = {"RECORDS", "ADMIN"})
    void focusIsSeenAndNeverCovered(Account account, Visit visit) {
        List<String> faults = new ArrayList<>();
        for (Place place : places(account, visit)) {
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
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void mustFit(Page page, int width, String where, List<String> faults) {
        if (!Objects.equals(width, page.evaluate("document.documentElement.scrollWidth"))) {
            faults.add(where + " scrolls sideways");
        }
    }

    private static void walk(Page page, String where, List<String> faults) {
        page.evaluate("document.activeElement.blur()");
        int stops = 0;
        for (; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            Object seen = page.evaluate(read("focus.js"));
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

    // web.platform R8
    @ParameterizedTest
    @EnumSource(names = {"RECORDS", "ADMIN"})
    void enterInATextFieldFiltersSearchesOrDoesNothing(Account account, Visit visit) {
        List<String> seen = new ArrayList<>();
        List<Place> places = places(account, visit);
        long before = written();
        for (Place place : places) {
            place.open(visit.page());
            List<String> fields = fields(visit.page(), place.name().equals("/") ? IN_FRAME_TOO : FIELDS);
            for (String field : fields) {
                place.open(visit.page());
                seen.add(place.name() + " | " + field + " | " + enter(visit.page(), field));
            }
        }
        assertEquals(before, written(), "Enter wrote to the database");
        mustBeListed("enter", account, seen);
    }

    /** The fields that can be typed in. */
    private static List<String> fields(Page page, String selector) {
        Object found = page.evaluate(read("fields.js"), selector);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Whatever a person may change. */
    private static long written() {
        return Database.count("select (select count(*) from award) + (select count(*) from document_order_item)"
                + " + (select count(*) from run) + (select count(*) from run_schedule)"
                + " + (select coalesce(sum(version), 0) from award)");
    }

    /** What Enter does: leads to another page, downloads, filters, or nothing. */
    private static String enter(Page page, String id) {
        Locator field = page.locator("[id='" + id + "']");
        List<String> done = new ArrayList<>();
        String path = Controls.path(page);
        try (Traffic typed = Traffic.of(page)) {
            field.click();
            if (Stream.of("date", "time").noneMatch(type -> type.equals(field.getAttribute("type")))) {
                page.keyboard().type("zz");
            }
            typed.settle();
        }
        page.onDownload(download -> done.add("downloads"));
        try (Traffic entered = Traffic.of(page)) {
            page.keyboard().press("Enter");
            entered.settle();
            entered.sent().stream()
                    .filter(sent -> !sent.contains("faces.source=" + id))
                    .map(sent -> sent.contains("partial.ajax=true") ? "filters" : "sends")
                    .forEach(done::add);
        }
        if (!path.equals(Controls.path(page))) {
            return "leads " + Controls.path(page);
        }
        return done.isEmpty() ? "nothing" : String.join("+", new TreeSet<>(done));
    }

    // web.platform R11
    @ParameterizedTest
    @EnumSource(names = "ADMIN")
    void everyControlDoesWhatTheListSays(Account account, Visit visit) {
        List<String> seen = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        List<Place> places = places(account, visit);
        for (Place place : places) {
            seen.addAll(pressAll(visit, place, known));
        }
        mustBeListed("controls", account, seen);
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
                Controls.of(page, place, read("controls.js")).entrySet()) {
            String target = Controls.path(control.getValue());
            String common = Controls.common(control.getKey(), target);
            String does = known.get(common);
            if (does == null) {
                if (!there || !Controls.stands(page, control.getKey())) {
                    at.open(page);
                    Controls.of(page, place, read("controls.js"));
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

    /** The numbers in a list that lead nowhere. */
    private static List<String> bare(Page page, Place place) {
        return ((List<?>) page.evaluate(read("bare.js")))
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

    private static List<Place> places(Account account, Visit visit) {
        visit.signIn(account, "/");
        // a page that keeps what was typed asks before it is left
        visit.page().onDialog(Dialog::accept);
        return Place.of(account, visit);
    }

    /**
     * The list of this reader, whose file is rewritten by hand from what was seen. A line behind a question mark may be
     * missing: what stands for something that earlier tests have or have not left there.
     */
    private static void mustBeListed(String kind, Account account, List<String> seen) {
        String file = kind + "-" + account.login() + ".txt";
        String found = String.join("\n", seen) + "\n";
        try {
            Files.writeString(Files.createDirectories(SEEN).resolve(file), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String listed = read(file)
                .lines()
                .filter(line -> !line.startsWith(SOMETIMES) || seen.contains(unmarked(line)))
                .map(line -> unmarked(line) + "\n")
                .collect(Collectors.joining());
        assertEquals(listed, found);
    }

    private static String unmarked(String line) {
        return line.startsWith(SOMETIMES) ? line.substring(SOMETIMES.length()) : line;
    }

    private static String read(String name) {
        try (var file = EveryPageIT.class.getResourceAsStream("/every-page/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Visit;

/** Types and presses Enter in every text field of every page, and leaves out what must be filled, while nobody else writes. */
final class EnterWalk {
    private static final String FIELDS =
            "main input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit])";

    private EnterWalk() {}

    /** Each field of a page that no state of it before had. */
    static void mustBeListed(EveryPage pages, Visit visit) {
        List<String> seen = new ArrayList<>();
        Set<String> known = new HashSet<>();
        RequiredWalk required = new RequiredWalk();
        for (Place place : pages.places(visit)) {
            place.open(visit.page());
            boolean opened = true;
            List<String> fields =
                    fields(visit.page(), Controls.isFramed(place) ? "header #look_up, " + FIELDS : FIELDS);
            for (String field : fields) {
                if (known.add(place.path() + " " + field)) {
                    if (!opened) {
                        place.open(visit.page());
                    }
                    opened = false;
                    long before = written();
                    seen.add(place.name() + " | " + field + " | " + enter(visit.page(), field));
                    assertEquals(before, written(), "Enter in " + field + " wrote to the database");
                }
            }
            if (pages.area().reader().isPresent()) {
                long before = written();
                required.fill(visit.page(), place);
                assertEquals(before, written(), place.name() + " wrote what it must not to the database");
            }
        }
        EveryPage.mustBeListed("enter-" + pages.area().file(), seen);
        if (pages.area().reader().isPresent()) {
            required.mustBeListed(pages.area());
        }
    }

    /** The fields that can be typed in. */
    private static List<String> fields(Page page, String selector) {
        Object found = page.evaluate(EveryPage.read("fields.js"), selector);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Whatever a person may change. */
    private static long written() {
        return Database.count("select (select coalesce(sum(version) + count(*), 0) from award)"
                + " + (select coalesce(sum(version) + count(*), 0) from document_order_item)"
                + " + (select count(*) from run) + (select count(*) from run_schedule)"
                + " + (select count(*) from print_job) + (select count(*) from print_job_event)"
                + " + (select coalesce(sum(version) + count(*), 0) from print_facility)"
                + " + (select coalesce(sum(version) + count(*), 0) from app_user)"
                + " + (select count(*) from print_switch where printing)"
                + " + (select count(*) from account_event) + (select count(*) from invitation)"
                + " + (select count(*) from public_account) + (select count(*) from student_connection)");
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
}

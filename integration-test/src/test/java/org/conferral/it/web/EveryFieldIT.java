package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types and presses Enter in every text field of every page, while nobody else writes. */
@BrowserTest
class EveryFieldIT {
    private static final String FIELDS =
            "main input:not([type=hidden], [type=checkbox], [type=radio], [type=file], [type=submit])";
    private static final String IN_FRAME_TOO = "header #look_up, " + FIELDS;

    // web.platform R8
    @ParameterizedTest
    @EnumSource(names = {"RECORDS", "DIGITAL", "ADMIN"})
    void enterInATextFieldFiltersSearchesOrDoesNothing(Account account, Visit visit) {
        List<String> seen = new ArrayList<>();
        List<Place> places = EveryPage.places(account, visit);
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
        EveryPage.mustBeListed("enter", account, seen);
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
                + " + (select count(*) from account_event) + (select count(*) from invitation)");
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

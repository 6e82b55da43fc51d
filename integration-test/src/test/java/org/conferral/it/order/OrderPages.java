package org.conferral.it.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.Visit;

/** What the tests of the pages of order items share. */
final class OrderPages {
    private OrderPages() {}

    static long item(Pupil pupil) {
        return Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
    }

    static String number(Pupil pupil) {
        return "%010d-01"
                .formatted(Database.count(
                        "select max(order_id) from document_order_item where student_id = ?", pupil.id()));
    }

    static long award(Pupil pupil) {
        return Database.count("select id from award where student_id = ?", pupil.id());
    }

    /** The page in both languages and on a small screen; it is left as it was. */
    static void mustBeFine(Visit visit, String address) {
        Page page = visit.page();
        visit.open(address);
        visit.inFrench();
        mustBeFineAsItIs(visit);
        page.locator("header a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.setViewportSize(360, 740);
        visit.open(address);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), address);
        mustBeFineAsItIs(visit);
        page.setViewportSize(1280, 900);
        visit.open(address);
    }

    private static void mustBeFineAsItIs(Visit visit) {
        assertThat(visit.page().locator("h1")).isVisible();
        assertFalse(visit.page().locator("body").innerText().contains("???"), "untranslated");
        visit.mustBeAccessible();
    }
}

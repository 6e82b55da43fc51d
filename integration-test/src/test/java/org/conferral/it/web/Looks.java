package org.conferral.it.web;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Visit;

/** What there is to press for those who may do less on the pages of an area; that it works, others have found. */
final class Looks {
    private Looks() {}

    static void mustBeListed(EveryPage pages, Visit visit) {
        List<Place> places = pages.places(visit);
        for (Account reader : pages.area().others()) {
            visit.signIn(reader, "/");
            List<String> seen = new ArrayList<>();
            Set<String> known = new HashSet<>();
            for (Place place : places) {
                // the first page is the same in all areas
                if (place.isOpenTo(reader) && (pages.area() == Area.AWARDING || !Controls.isFramed(place))) {
                    seen.addAll(look(visit.page(), place, known));
                }
            }
            EveryPage.mustBeListed("controls-" + pages.area().file() + "-" + reader.login(), seen);
        }
    }

    /** Each control of a page that no state of it before had, and the numbers that lead nowhere. */
    private static List<String> look(Page page, Place place, Set<String> known) {
        page.navigate(place.address());
        List<String> seen = Presses.bare(page, place);
        Controls.of(page, place, EveryPage.read("controls.js")).keySet().stream()
                .filter(control -> !Controls.isPaging(control) && known.add(place.path() + " " + control))
                .map(control -> place.name() + " | " + control)
                .forEach(seen::add);
        return seen;
    }
}

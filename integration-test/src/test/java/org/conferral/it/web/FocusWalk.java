package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Visit;

/** Goes through every page by Tab alone, on a large and on a small screen, and through what it asks. */
final class FocusWalk {
    private static final String FOCUS = EveryPage.read("focus.js");
    private static final int MOST_STOPS = 250;
    private static final int AT_A_TIME = 10;

    /** Where most is pressed in myPass, by words that are longer in French. */
    private static final Set<String> FRENCH = Set.of("/mypass/sign-in", "/mypass", "/mypass/order", "/mypass/check");

    private static final int[] LARGE = {1280, 620};
    private static final int[] SMALL = {360, 740};

    private FocusWalk() {}

    /**
     * What has the focus is seen; nothing is wider than the window, or than paper; a question is not answered by Enter, and
     * gives the focus back. What myPass shows on a phone has no barrier at all, and in French not where most is pressed.
     *
     * @param fewest that are asked
     */
    static void mustBeSeen(EveryPage pages, Visit visit, int fewest) {
        List<String> faults = new ArrayList<>();
        QuestionWalk questions = new QuestionWalk(faults);
        for (Place place : pages.places(visit)) {
            visit.page().setViewportSize(LARGE[0], LARGE[1]);
            place.open(visit.page());
            if (pages.area() == Area.MYPASS) {
                visit.page().setViewportSize(SMALL[0], SMALL[1]);
                mustHaveNoBarrier(visit, place.name(), faults);
                if (FRENCH.contains(place.name())) {
                    visit.inFrench();
                    mustHaveNoBarrier(visit, place.name() + " in French", faults);
                    visit.inEnglish();
                    place.open(visit.page());
                }
            }
            for (int[] size : place.isState() ? List.of(SMALL) : List.of(LARGE, SMALL)) {
                visit.page().setViewportSize(size[0], size[1]);
                String where = place.name() + " at " + size[0];
                mustFit(visit.page(), size[0], where, faults);
                walk(visit.page(), place, where, faults);
            }
            // as a window of 1280 shows it at 200 % and at 400 %
            visit.page().setViewportSize(640, 512);
            mustFit(visit.page(), 640, place.name() + " at 200 %", faults);
            visit.page().setViewportSize(320, 256);
            mustFit(visit.page(), 320, place.name() + " at 400 %", faults);
            mustFitPaper(visit.page(), place, faults);
            questions.ask(visit, place);
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(questions.count() >= fewest, "questions");
    }

    private static void mustHaveNoBarrier(Visit visit, String where, List<String> faults) {
        visit.barriers().forEach(barrier -> faults.add(where + ": " + barrier));
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

    private static void walk(Page page, Place place, String where, List<String> faults) {
        boolean framed = Controls.isFramed(place);
        boolean any = Objects.equals(page.evaluate(EveryPage.read("walk.js"), framed), true);
        page.evaluate(FOCUS, framed);
        Map<?, ?> walked = Map.of();
        for (int pressed = 0; pressed < MOST_STOPS && !Objects.equals(walked.get("over"), true); pressed += AT_A_TIME) {
            // held down, as it repeats itself
            IntStream.range(0, AT_A_TIME).forEach(n -> page.keyboard().down("Tab"));
            walked = (Map<?, ?>) Objects.requireNonNull(page.evaluate("walked"));
        }
        page.keyboard().up("Tab");
        ((List<?>) Objects.requireNonNull(walked.get("faults"))).forEach(fault -> faults.add(where + ": " + fault));
        int stops = ((Number) Objects.requireNonNull(walked.get("stops"))).intValue();
        if (any && stops == 0) {
            faults.add(where + ": Tab stops nowhere");
        }
    }
}

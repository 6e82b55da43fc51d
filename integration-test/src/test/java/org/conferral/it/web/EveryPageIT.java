package org.conferral.it.web;

import java.util.Map;
import java.util.Objects;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tries every page of consumers, of the administration and of everybody as the three tests beside it do the others:
 * by Tab, by Enter, by keyboard in questions, and each control once. The last uses the pages up.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageIT {
    private static final Map<Area, EveryPage> PAGES = EveryPage.of(Area.DIGITAL, Area.ADMIN, Area.PUBLIC);

    private static EveryPage pages(Area area) {
        return Objects.requireNonNull(PAGES.get(area));
    }

    // web.platform R8, R10, R15
    @ParameterizedTest
    @EnumSource(names = {"DIGITAL", "ADMIN", "PUBLIC"})
    @Order(1)
    void focusIsSeenAndComesBackFromQuestions(Area area, Visit visit) {
        FocusWalk.mustBeSeen(pages(area), visit, area == Area.PUBLIC ? 0 : 1);
    }

    // web.platform R8
    @ParameterizedTest
    @EnumSource(names = {"DIGITAL", "ADMIN", "PUBLIC"})
    @Order(2)
    void enterInATextFieldFiltersSearchesOrDoesNothing(Area area, Visit visit) {
        EnterWalk.mustBeListed(pages(area), visit);
    }

    // web.platform R11
    @ParameterizedTest
    @EnumSource(names = {"DIGITAL", "ADMIN"})
    @Order(3)
    void othersSeeWhatTheListSays(Area area, Visit visit) {
        Looks.mustBeListed(pages(area), visit);
    }

    // web.platform R11
    @ParameterizedTest
    @EnumSource(names = {"DIGITAL", "ADMIN", "PUBLIC"})
    @Order(4)
    void everyControlDoesWhatTheListSays(Area area, Visit visit) {
        Presses.mustBeListed(pages(area), visit);
    }
}

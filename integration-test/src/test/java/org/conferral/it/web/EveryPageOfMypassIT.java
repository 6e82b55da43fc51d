package org.conferral.it.web;

import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Tries every page of myPass: by Tab, by Enter, by keyboard in questions, and each control once. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryPageOfMypassIT {
    private static final int QUESTIONS = 3;
    private static final EveryPage PAGES = new EveryPage(Area.MYPASS);

    @AfterAll
    static void leave() {
        MypassPlaces.leave();
    }

    // web.platform R8, R10, R15; mypass R1.6
    @Test
    @Order(1)
    void focusIsSeenAndComesBackFromQuestions(Visit visit) {
        FocusWalk.mustBeSeen(PAGES, visit, QUESTIONS);
    }

    // web.platform R8
    @Test
    @Order(2)
    void enterInATextFieldSendsItsFormOrDoesNothing(Visit visit) {
        EnterWalk.mustBeListed(PAGES, visit);
    }

    // web.platform R11
    @Test
    @Order(3)
    void everyControlDoesWhatTheListSays(Visit visit) {
        Presses.mustBeListed(PAGES, visit);
    }
}

package org.conferral.it.web;

import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Walks through every page of myPass by Tab, on a large window and a phone, at 400 % and as it is printed. */
@BrowserTest
class EveryPageOfMypassIT {
    // web.platform R8, R10, R15; mypass R1.6
    @Test
    void focusIsSeen(Visit visit) {
        FocusWalk.mustBeSeen(new EveryPage(Area.MYPASS), visit, 0);
    }
}

package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.ServerLog;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** The page for what nobody expected. */
@BrowserTest
class FailureIT {
    @Test
    void unexpectedErrorIsToldByAReferenceAndTheLogKnowsTheRest(Visit visit) throws IOException {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        Wizard wizard =
                new Wizard(page).choose(school).chooseAllTypes().search().confirm();
        Database.update("alter table run_event rename to run_event_away");
        try {
            assertEquals(500, visit.open("/run/view?id=" + wizard.run()));
        } finally {
            Database.update("alter table run_event_away rename to run_event");
        }
        assertThat(page.locator("h1")).hasText("Unexpected Error");
        assertFalse(page.content().contains("Exception"), "no stack trace");
        visit.mustBeAccessible();
        String reference = page.locator("main dd").last().innerText();
        assertTrue(
                ServerLog.since(0)
                        .anyMatch(line -> line.contains("Failure " + reference) && line.contains("run_event")),
                () -> reference + " is not in the log");
        assertEquals(200, visit.open("/run/view?id=" + wizard.run()), "and it was nothing lasting");
    }
}

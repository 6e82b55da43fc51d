package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** An administrator says which facility prints what: docs/specification/ordering.md §12.1. */
@BrowserTest
class RoutesIT {
    private static final String FACILITIES = "/printing/facilities";

    // printing R6.4
    @Test
    void anAdministratorSaysWhichFacilityPrintsWhat(Visit visit) throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Prints.ready(school);
        Page page = visit.signIn(Account.ADMIN, FACILITIES).page();
        String facility = "Annex " + school.id();
        add(page, facility);
        try {
            route(page, facility);
            visit.mustBeFine(FACILITIES);
            Prints.assemble();
            visit.forgetSession();
            visit.signIn(Account.ORDERS, "/printing/view?id=" + Prints.job(pupil));
            assertThat(page.locator("main")).containsText(facility);
        } finally {
            visit.forgetSession();
            visit.signIn(Account.ADMIN, FACILITIES);
            route(page, "Print Centre");
        }
    }

    // printing R6.5
    private static void add(Page page, String name) {
        page.locator("#add").click();
        assertThat(page.locator("#add_title")).isVisible();
        page.locator("#save").click();
        assertThat(page.locator(".ui-message-error").first()).isVisible();
        Keyboard.enter(page.locator("#english"), name);
        Keyboard.enter(page.locator("#french"), "Annexe");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("“" + name + "” was added");
        assertThat(page.locator("#facilities tbody tr").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText("Off");
    }

    /** What goes with a cardboard insert is printed there. */
    private static void route(Page page, String facility) {
        Locator select = page.locator("#routes tr")
                .filter(new Locator.FilterOptions().setHasText("cardboard"))
                .locator("select");
        select.selectOption(facility);
        page.locator("#save_routes").click();
        assertThat(page.locator("#messages")).containsText("goes where you chose");
        assertThat(select.locator("option:checked")).hasText(facility);
    }
}

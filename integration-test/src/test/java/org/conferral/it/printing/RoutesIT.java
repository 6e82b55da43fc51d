package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
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
        try {
            route(page, "Mailing Centre");
            visit.mustBeFine(FACILITIES);
            Prints.assemble();
            visit.forgetSession();
            visit.signIn(Account.ORDERS, "/printing/view?id=" + Prints.job(pupil));
            assertThat(page.locator("main")).containsText("Mailing Centre");
        } finally {
            visit.forgetSession();
            visit.signIn(Account.ADMIN, FACILITIES);
            route(page, "Print Centre");
        }
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

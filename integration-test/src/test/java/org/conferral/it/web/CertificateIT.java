package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** The page that says whether a run balances, for a file or a signature. */
@BrowserTest
class CertificateIT {
    @Test
    void runsBalanceIsPrintedOnOnePage(Visit visit) {
        School school = School.open();
        school.pupil().achieved(AHSD);
        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        long run = new Wizard(page)
                .choose(school)
                .chooseAllTypes()
                .search()
                .confirm()
                .run();
        visit.open("/run/view?id=" + run);
        page.locator("#certificate").click();
        assertThat(page).hasURL("/run/certificate?id=" + run);
        assertThat(page.locator("#verdict")).containsText("This run balances");
        assertThat(page.locator("main"))
                .containsText("2 selected = 1 awarded and ordered + 1 not processed + 0 pending");
        assertThat(page.locator("main")).containsText("44008");
        visit.mustBeAccessible();
        page.evaluate("window.print = () => document.body.dataset.printed = 'yes'");
        page.locator("#print").click();
        assertEquals("yes", page.locator("body").getAttribute("data-printed"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#print")).isHidden();

        assertEquals(1, pages(page.pdf()));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        visit.inFrench();
        FrameIT.assertNoUntranslatedKeys(page);
    }

    private static int pages(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type /Page\n", -1).length - 1;
    }
}

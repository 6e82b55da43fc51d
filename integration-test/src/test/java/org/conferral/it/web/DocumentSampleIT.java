package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Somebody looks at a document before a run. */
@BrowserTest
class DocumentSampleIT {
    @Test
    void aSampleIsMadeByEnterAndOpensAsPdf(Visit visit) {
        Page page = visit.signIn(Account.ORDERS, "/document/sample").page();
        page.getByText("Name", new Page.GetByTextOptions().setExact(true)).click();
        page.keyboard().type("Zoë Nguyễn");
        page.keyboard().press("Enter");
        assertThat(page.locator("#made")).containsText("The sample is ready.");
        visit.mustBeAccessible();
        assertEquals("/document/sample.pdf", page.locator("#made a").getAttribute("href"));
        APIResponse file = page.request().get("/document/sample.pdf");
        assertEquals(200, file.status());
        assertEquals("application/pdf", file.headers().get("content-type"));
        assertEquals("no-store", file.headers().get("cache-control"));
        String text = Documents.text(file.body());
        assertEquals(2, text.split("SAMPLE – NOT A CREDENTIAL", -1).length - 1, text);
        assertTrue(text.contains("Alberta High School Diploma"), text);
        assertTrue(text.contains("Zoë Nguyễn"), text);
    }

    @Test
    void aSampleIsOfTheTypeLanguageAndKindAskedForAndALongNameIsShortenedInItsLetterOnly(Visit visit) {
        String name = "Maximiliana Alexandrina Bartholomew-Montgomery Fitzgerald Wolfeschlegel von Hohenzollern";
        Page page = visit.signIn(Account.ORDERS, "/document/sample").page();
        page.locator("#type").selectOption("COSC");
        page.locator("#language").selectOption("FR");
        page.locator("#kind").selectOption("REPRINT");
        page.getByText("Name", new Page.GetByTextOptions().setExact(true)).click();
        page.keyboard().type(name);
        page.keyboard().press("Enter");
        assertThat(page.locator("#made")).containsText("The sample is ready.");
        String text = Documents.text(page.request().get("/document/sample.pdf").body());
        assertEquals(2, text.split("SPÉCIMEN – SANS VALEUR", -1).length - 1, text);
        assertTrue(text.contains("Certificat d’achèvement d’études"), text);
        assertTrue(text.contains("la réimpression commandée"), text);
        assertTrue(text.contains("Maximiliana A. Hohenzollern 123 – 4th Street NW"), text);
    }

    @Test
    void aNameThatCannotBePrintedIsToldBesideTheFieldAndKept(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, "/document/sample").page();
        page.locator("#name").click();
        page.keyboard().type("李 Wei");
        page.locator("#make").click();
        assertThat(page.locator("main .ui-message-error")).containsText("U+674E");
        assertThat(page.locator("#name")).hasValue("李 Wei");
        assertThat(page.locator("#made a")).hasCount(0);
        visit.inFrench();
        visit.mustBeAccessible();
    }

    @Test
    void whoHasMadeNoneGetsNone(Visit visit) {
        Page page = visit.signIn(Account.AUDITOR, "/document/sample").page();
        assertEquals(404, page.request().get("/document/sample.pdf").status());
    }
}

package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.conferral.it.testbed.WithoutScript;
import org.junit.jupiter.api.Test;

/** What goes wrong for somebody of the public, outside of myPass, is told in the public's words, and leads on from there. */
@BrowserTest
class PublicErrorIT {
    private static final Map<String, String> GONE = Map.of(
            "/nowhere", "Look at the address once more",
            "/verify/nowhere", "Look at the address once more",
            "/documents?key=guess", "Use the one in the newest letter");

    // web.platform R20
    @Test
    void whatIsNotThereIsToldInBothLanguagesAndOnAPhone(Visit visit) {
        Page page = visit.page();
        // links are looked at a few times only for each network
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.150"));
        GONE.forEach((address, next) -> {
            assertEquals(404, visit.open(address), address);
            assertThat(page.locator("h1")).hasText("We cannot find that page");
            assertThat(page.locator("main")).containsText(next);
            assertEquals(
                    List.of("/verify", "/mypass"),
                    page.locator("main a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList(),
                    "none of the staff's");
            visit.mustBeFine();
            visit.inFrench();
            assertThat(page.locator("h1")).hasText("Cette page est introuvable");
            assertTrue(page.url().endsWith(address), page.url());
            page.setViewportSize(360, 740);
            assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), address);
            visit.mustBeFine();
            page.setViewportSize(1280, 800);
            visit.inEnglish();
        });
    }

    // web.platform R20, R6; without a script
    @Test
    void whatNobodyExpectedLeadsBackToWhereItWas(@WithoutScript Visit visit) {
        Page page = visit.page();
        String asked = "/verify?code=7KQ2-M9XA-4TBC&name=qq";
        Database.update("alter table document_proof rename to document_proof_away");
        try {
            assertEquals(500, visit.open(asked));
            assertThat(page.locator("h1")).hasText("That did not work");
            assertThat(page.locator("main")).containsText("tell us this");
            assertFalse(page.content().contains("Exception"), "no stack trace");
            visit.inFrench();
            assertThat(page.locator("h1")).hasText("Cela n’a pas fonctionné");
            visit.inEnglish();
        } finally {
            Database.update("alter table document_proof_away rename to document_proof");
        }
        page.getByText("Try again").click();
        assertThat(page.locator("#status")).hasText("Unknown");
        assertEquals(404, visit.open("/nowhere"));
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Verify a credential"))
                .click();
        assertThat(page.locator("h1")).hasText("Verify a credential");
    }

    // web.platform R20
    @Test
    void whereTheStaffAreItIsToldAsTheirs() {
        assertTrue(WebClient.of(Account.RECORDS).get("/nowhere").body().contains("Page Not Found"));
        assertTrue(WebClient.anonymous().post("/sign-in", "").body().contains("Not Possible Here"));
        assertTrue(WebClient.anonymous().post("/verify", "").body().contains("That did not work"));
        assertTrue(WebClient.of(Account.RECORDS)
                .get("/documents?key=guess")
                .body()
                .contains("Use the one in the newest letter"));
    }
}

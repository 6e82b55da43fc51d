package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page for itself, in both languages and on a small screen. */
@BrowserTest
class PagesIT {
    @ParameterizedTest
    @CsvSource({
        "RECORDS, /",
        "RECORDS, /run/search",
        "RECORDS, /award/review",
        "RECORDS, /award/review?find=AWARDED_NO_LONGER_ACHIEVED",
        "LISTS, /student/list",
        "LISTS, /student/view?id=1",
        "AUDITOR, /student/view?id=1&tab=credentials&all=true",
        "ORDERS, /student/view?id=1&tab=orders",
        "LISTS, /credential/view?student=1&type=AHSD",
        "LISTS, /credential/list?type=AHSD&year=2025",
        "ADMIN, /run/list",
        "ADMIN, /run/schedules",
        "AUDITOR, /run/schedules",
        "ADMIN, /intake/import",
        "AUDITOR, /intake/import",
        "ADMIN, /intake/view?id=1"
    })
    void pageIsAccessibleTranslatedAndFits(Account account, String address, Visit visit) {
        visit.signIn(account, address);
        assertThat(visit.page().locator("header .user summary")).containsText(account.login());
        mustBeFine(visit);
        visit.inFrench();
        visit.page().setViewportSize(360, 740);
        assertEquals(360, visit.page().evaluate("document.documentElement.scrollWidth"));
        mustBeFine(visit);
    }

    private static void mustBeFine(Visit visit) {
        assertThat(visit.page().locator("h1")).isVisible();
        FrameIT.assertNoUntranslatedKeys(visit.page());
        visit.mustBeAccessible();
    }

    // web.platform R6
    @Test
    void charactersThatNobodyTypesAreLeftOutOfWhatIsLookedFor() {
        WebClient client = WebClient.of(Account.RECORDS);
        for (String address : List.of(
                "/run/list?by=%00",
                "/run/export/list?by=a%00b",
                "/run/view?id=1%00",
                "/credential/list?type=AHSD&year=2025%00",
                "/award/review?find=AWARDED_NOT_ORDERED&types=AHSD%00")) {
            int status = client.get(address).statusCode();
            assertTrue(status < 500, address + " answered " + status);
        }
        String list = client.get("/student/list").body();
        HttpResponse<String> found = client.post(
                "/student/list",
                "search_form=search_form&text=Tremblay%00&search=&jakarta.faces.ViewState="
                        + part("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"", list)
                        + "&primefaces.nonce=" + part(" nonce=\"([^\"]+)\"", list));
        assertEquals(200, found.statusCode());
        assertTrue(found.body().contains("Tremblay"), found::body);
    }

    private static String part(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), pattern);
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }
}

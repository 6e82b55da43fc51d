package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.Visit;
import org.conferral.student.entity.Asn;
import org.junit.jupiter.api.Test;

/**
 * What Google Analytics is told (docs/specification/product.md, decision 14). A stand-in in the browser is served in
 * place of Google's script and sends what the page hands over, as that would; the page's Content-Security-Policy
 * applies to it. That nothing is loaded where the setting is not made is tested on a server without it.
 */
@BrowserTest
class AnalyticsIT {
    private static final String HOST = Surroundings.value("CONFERRAL_GA_HOST");

    private static final String STAND_IN = """
            (function (origin) {
              function send(entry) {
                fetch(origin + '/g/collect?entry=' + encodeURIComponent(JSON.stringify(Array.from(entry))), { keepalive: true });
              }
              dataLayer.forEach(send);
              dataLayer.push = function (entry) { send(entry); };
            })(new URL(document.currentScript.src).origin);""";

    private final List<String> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private void listen(Visit visit) {
        visit.ownPage().context().route(url -> url.startsWith(HOST), this::answer);
    }

    private void answer(Route route) {
        String address = route.request().url();
        asked.add(address);
        if (address.contains("entry=")) {
            told.add(URLDecoder.decode(address.replaceFirst(".*entry=", ""), StandardCharsets.UTF_8));
        }
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/javascript")
                .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                .setBody(address.contains("/gtag/js") ? STAND_IN : ""));
    }

    private List<String> events(String kind) {
        return told.stream()
                .filter(entry -> entry.startsWith("[\"event\",\"" + kind + "\""))
                .toList();
    }

    @Test
    void stepOneIsAPageViewAndEachExportAnEvent(Visit visit) {
        listen(visit);
        School school = School.open();
        school.pupil().achieved(AHSD);
        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        Page page =
                visit.signIn(Account.RECORDS, Wizard.STEP_1 + "?from=bookmark").page();
        page.waitForCondition(() -> !events("page_view").isEmpty());
        String view = events("page_view").get(0);
        assertTrue(view.contains("\"page_title\":\"Award and Order Credential in Bulk\""), view);
        assertTrue(
                view.contains("\"page_location\":\"" + Surroundings.value("CONFERRAL_TEST_URL") + "/run/search\""),
                view);
        assertTrue(asked.contains(HOST + "/gtag/js?id=G-TESTBED"), asked::toString);
        assertTrue(told.stream().anyMatch(entry -> entry.contains("\"send_page_view\":false")), told::toString);

        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes();
        Wizard.download(page, page.locator("#export"));
        exported(page, "Pre-Processing", 1);
        page.reload();
        wizard.search();
        Wizard.download(page, page.locator("a[href$='/pre-processed']"));
        exported(page, "Pre-Processing", 2);
        wizard.confirm();
        Wizard.download(page, page.locator("a[href$='/successful']"));
        exported(page, "Post-Processing Successful", 1);
        Wizard.download(page, page.locator("a[href$='/unsuccessful']"));
        exported(page, "Post-Processing Unsuccessful", 1);
        assertEquals(1, events("page_view").size(), told::toString);
        assertEquals(4, events("export_csv").size(), told::toString);

        visit.open("/");
        visit.open(Wizard.STEP_1);
        page.waitForCondition(() -> events("page_view").size() == 2);
    }

    private void exported(Page page, String name, long times) {
        String event = "[\"event\",\"export_csv\",{\"export\":\"" + name + "\"}]";
        page.waitForCondition(() -> told.stream().filter(event::equals).count() == times);
    }

    @Test
    void nothingOfAPersonIsTold(Visit visit) {
        listen(visit);
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        visit.signIn(Account.RECORDS, Wizard.STEP_1);
        Page page = visit.page();
        long run = new Wizard(page)
                .choose(school)
                .chooseAllTypes()
                .search()
                .confirm()
                .run();
        visit.open("/run/view?id=" + run + "&text=" + pupil.asn());
        Keyboard.enter(page.locator("#text"), pupil.asn());
        assertThat(page.locator("#rows_data")).containsText(new Asn(pupil.asn()).toString());
        page.locator(".crumb a[href='/run/list']").click();
        assertThat(page.locator("#rows_data")).isVisible();
        int before = told.size();
        page.reload();
        page.waitForCondition(() -> told.size() > before);

        String everything = String.join("\n", told) + String.join("\n", asked);
        assertFalse(everything.contains(pupil.asn()), everything);
        assertFalse(everything.contains(new Asn(pupil.asn()).toString()), everything);
        assertFalse(everything.contains("?id=" + run), everything);
        assertTrue(
                told.stream().noneMatch(entry -> entry.matches(".*\"page_(location|referrer)\":\"[^\"]*\\?.*")),
                everything);
    }

    @Test
    void whoCameWithNoTrackIsNotTracked(Visit visit) {
        listen(visit);
        School school = School.open();
        school.pupil().achieved(AHSD);
        visit.signIn(Account.RECORDS, Wizard.STEP_1 + "?noTrack");
        Page page = visit.page();
        assertNothingIsLoaded(page);
        Wizard wizard = new Wizard(page).choose(school).chooseAllTypes().search();
        Wizard.download(page, page.locator("a[href$='/pre-processed']"));
        assertNothingIsLoaded(page);
        wizard.confirm();
        assertNothingIsLoaded(page);
        visit.open(Wizard.STEP_1);
        assertNothingIsLoaded(page);
    }

    private void assertNothingIsLoaded(Page page) {
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("script[src*=analytics], script[src*=gtag]")).hasCount(0);
        assertEquals(List.of(), asked);
    }
}

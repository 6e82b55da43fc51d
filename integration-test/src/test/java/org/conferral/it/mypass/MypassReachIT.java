package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Every page of myPass by the keyboard alone, on a window of 1280 by 1024 at 400 %. */
@BrowserTest
class MypassReachIT {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 256;
    private static final List<String> OUTSIDE =
            List.of("/mypass/sign-in", "/mypass/join", "/mypass/reset", "/mypass/privacy");

    /** What can be used, and was not come to; of buttons for one of several, one is enough. */
    private static final String LEFT = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
              .filter(one => one.type !== 'hidden' && one.checkVisibility() && !one.disabled && !one.dataset.reached)
              .filter(one => one.type !== 'radio'
                || !document.querySelector(`input[name="${one.name}"][data-reached]`))
              .map(one => one.outerHTML.slice(0, 80))""";

    private static final String REACH = """
            () => { const one = document.activeElement;
              if (one === document.body || one.dataset.reached) { return false; }
              const place = one.getBoundingClientRect();
              one.dataset.reached = place.width > 0 ? 'yes' : 'hidden';
              return true; }""";

    private static void walk(Page page, String path) {
        page.navigate(path);
        assertEquals(WIDTH, page.evaluate("document.documentElement.scrollWidth"), path);
        do {
            page.keyboard().press("Tab");
        } while (Boolean.TRUE.equals(page.evaluate(REACH)));
        assertEquals(List.of(), page.evaluate(LEFT), path);
    }

    // mypass R1.6
    @Test
    void everythingIsReachedByTabAndNothingIsCutOff(Visit staff, Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Reached", "Rae");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("rae@example.org", "203.0.113.102");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        String draft = "award=" + award + "&to=STUDENT&copies=1&courier=yes&country=Canada";
        person.post("/mypass/save", draft);
        Mypass.address(person, "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0");
        Mypass.place(person);
        person.post("/mypass/save", draft);
        Mypass.address(person, "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0");
        Page page = visit.page();
        page.setViewportSize(WIDTH, HEIGHT);
        OUTSIDE.forEach(path -> walk(page, path));
        page.navigate("/mypass/sign-in");
        Keyboard.enter(page.locator("#address"), "rae@example.org");
        page.keyboard().press("Tab");
        page.keyboard().type(Mypass.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("My credentials");
        for (String path : List.of(
                "/mypass",
                "/mypass/orders",
                "/mypass/order?award=" + award,
                "/mypass/address",
                "/mypass/check",
                "/mypass/waybill",
                "/mypass/messages",
                "/mypass/connections",
                "/mypass/connect",
                "/mypass/account")) {
            walk(page, path);
        }
    }
}

package org.conferral.it.consumer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Visit;

/** Consumers of digital official documents, made on the pages by who may. */
public final class Consumers {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private Consumers() {}

    /** A name that no other has. */
    public static String name() {
        return "College " + NEXT.incrementAndGet();
    }

    /** The address of that consumer. */
    public static String address(String name) {
        return "records@" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example";
    }

    /** Registers one; its number. */
    public static long register(Visit visit) {
        return register(visit.page(), name());
    }

    static long register(Page page, String name) {
        page.navigate("/consumer/add");
        Keyboard.enter(page.locator("#name"), name);
        Keyboard.enter(page.locator("#contact"), "Zoë Walker");
        Keyboard.enter(page.locator("#link_address"), address(name));
        page.locator("#save").click();
        assertThat(page).hasURL(Pattern.compile(".*/consumer/view\\?id=[0-9]+"));
        return Long.parseLong(page.url().replaceFirst(".*id=", ""));
    }

    public static long validate(Visit visit, long id) {
        visit.open("/consumer/view?id=" + id);
        decide(visit.page(), "validate", "", "Validated");
        return id;
    }

    /** Validates and approves one. */
    public static long approve(Visit visit, long id) {
        validate(visit, id);
        decide(visit.page(), "approve", "", "Approved");
        return id;
    }

    /** Suspends one that is approved. */
    public static long suspend(Visit visit, long id) {
        decide(visit.page(), "suspend", "Closed for the summer", "Suspended");
        return id;
    }

    /** Presses the step, says why where that is asked, and waits for the state that it leads to. */
    public static void decide(Page page, String step, String reason, String state) {
        page.locator("#" + step).click();
        if (!reason.isEmpty()) {
            Keyboard.enter(page.locator("#" + step + "_reason"), reason);
        }
        page.locator("#" + step + "_yes").click();
        assertThat(page.locator(".subtitle .chip")).hasText(state);
    }
}

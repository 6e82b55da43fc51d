package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.conferral.it.testbed.Keyboard;

/**
 * Somebody with a phone who reads one language: taps on what is written there, types, and never has to scroll sideways. What is
 * written is given in English and in French.
 */
final class Phone {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;
    private static final String TAPPED = "a:visible, button:visible, summary:visible, label:visible";

    private final Page page;
    private final boolean french;

    Phone(Page page, boolean french) {
        this.page = page;
        this.french = french;
        page.setViewportSize(WIDTH, HEIGHT);
    }

    Page page() {
        return page;
    }

    String word(String english, String inFrench) {
        return french ? inFrench : english;
    }

    /** On the first page, in their language. */
    void begin() {
        open("/mypass");
        if (french) {
            tap("", "Français");
        }
    }

    /** On the first page, with an account. */
    void signIn(String address) {
        begin();
        comesTo("Sign in to myPass", "Ouvrir une session dans monPass");
        type("E-mail address", "Adresse courriel", address);
        type("Password", "Mot de passe", Mypass.PASSWORD);
        enter();
        comesTo("My credentials", "Mes titres");
    }

    void open(String path) {
        page.navigate(path);
        mustFit();
    }

    /** What is written so, the first where there are several. */
    void tap(String english, String inFrench) {
        page.locator(TAPPED)
                .and(page.getByText(word(english, inFrench), new Page.GetByTextOptions().setExact(true)))
                .first()
                .click();
    }

    private Locator field(String english, String inFrench) {
        return page.getByLabel(word(english, inFrench), new Page.GetByLabelOptions().setExact(true));
    }

    void type(String english, String inFrench, String text) {
        Keyboard.enter(field(english, inFrench), text);
    }

    void enter() {
        page.keyboard().press("Enter");
    }

    /** Goes down a list by the keyboard until this is chosen. */
    void choose(String english, String inFrench, String choice) {
        Locator list = field(english, inFrench);
        list.focus();
        page.keyboard().press("Home");
        Locator chosen = list.locator("option:checked");
        for (int left = list.locator("option").count();
                left > 0 && !text(chosen).equals(choice);
                left--) {
            page.keyboard().press("ArrowDown");
        }
        assertEquals(choice, text(chosen));
    }

    private static String text(Locator option) {
        return String.valueOf(option.textContent()).strip();
    }

    /** The file of a waybill that a courier gave. */
    void attach() {
        byte[] waybill = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        page.locator("input[type=file]").setInputFiles(new FilePayload("waybill.pdf", "application/pdf", waybill));
    }

    /** Comes to the page with this heading. */
    void comesTo(String english, String inFrench) {
        assertThat(page.locator("h1")).hasText(word(english, inFrench));
        assertThat(page.locator("html")).hasAttribute("lang", french ? "fr" : "en");
        mustFit();
    }

    /** Reads this somewhere on the page. */
    void reads(String english, String inFrench) {
        assertThat(page.locator("main")).containsText(word(english, inFrench));
        mustFit();
    }

    private void mustFit() {
        assertThat(page.locator("html")).hasJSProperty("scrollWidth", WIDTH);
        assertThat(page.locator("body")).not().containsText("???");
    }
}

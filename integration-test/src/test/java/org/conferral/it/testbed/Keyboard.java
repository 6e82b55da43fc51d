package org.conferral.it.testbed;

import com.microsoft.playwright.Locator;

/** A person's hands on the keyboard. */
public final class Keyboard {
    private Keyboard() {}

    /** Clicks into the field and types in place of what is there; nothing typed empties it. */
    public static void enter(Locator field, String text) {
        // a key that comes before the page's script is there is not heard; the page may be one that is still to come
        field.waitFor();
        field.page().waitForLoadState();
        field.click();
        field.press("Control+A");
        if (text.isEmpty()) {
            field.press("Delete");
        } else {
            field.page().keyboard().type(text);
        }
    }
}

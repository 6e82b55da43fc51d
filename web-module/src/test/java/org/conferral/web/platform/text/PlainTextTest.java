package org.conferral.web.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void whatNobodyCanTypeIsLeftOut() {
        assertEquals("Tremblay", PlainText.plain("Trem\u0000b\u0007lay\u0085"));
        assertEquals("a\tb\r\nc", PlainText.plain("a\tb\r\nc"));
    }

    @Test
    void everythingElseStays() {
        String text = "Ångström-O'Brien \uD83D\uDE00";
        assertSame(text, PlainText.plain(text));
        assertEquals(text, PlainText.plain(text + "\u0001"));
    }
}

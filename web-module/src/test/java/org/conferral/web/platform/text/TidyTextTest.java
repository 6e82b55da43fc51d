package org.conferral.web.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TidyTextTest {
    @Test
    void blanksAreNeitherAtTheEndsNorDoubled() {
        assertEquals("Zoë Roy", TidyText.of("  Zoë \t  Roy\u00a0"));
        assertEquals("12 Rue Principale\nApp. 3", TidyText.of(" 12  Rue Principale \r\nApp. 3\r\n\r\n"));
        assertEquals("a b", TidyText.of("a\u0000\u0007 b"));
    }

    @Test
    void blanksAloneAreNothing() {
        assertNull(TidyText.of("   "));
        assertNull(TidyText.of(" \r\n\u00a0\r\n"));
    }
}

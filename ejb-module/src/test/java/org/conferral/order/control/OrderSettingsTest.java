package org.conferral.order.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §5.2. */
class OrderSettingsTest {
    private static String asked(String value) {
        return new OrderSettings(Map.of("CONFERRAL_REQUESTED_BY", value)).requestedBy();
    }

    // order R1.1
    @Test
    void ministryAsksForFirstRunOrdersUnlessItIsCalledOtherwise() {
        assertEquals("Alberta Education", new OrderSettings(Map.of()).requestedBy());
        assertEquals("Alberta Education", asked("  "));
        assertEquals("Éducation Alberta", asked(" Éducation Alberta "));
    }

    @Test
    void nameThatNoOrderCouldKeepIsRefused() {
        assertEquals(250, asked("x".repeat(250)).length());
        assertThrows(IllegalArgumentException.class, () -> asked("x".repeat(251)));
        assertThrows(IllegalArgumentException.class, () -> asked("one\ntwo"));
    }
}

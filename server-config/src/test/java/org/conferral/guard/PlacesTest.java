package org.conferral.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlacesTest {
    // guard R3, R4
    @Test
    void nobodyHasMoreThanAPart() {
        Places places = new Places(5, 2);
        assertTrue(places.take("a", 2));
        assertFalse(places.take("a", 1));
        assertTrue(places.take("b", 2));
        assertFalse(places.take("c", 2), "more than there are");
        assertTrue(places.take("c", 1));
        places.giveBack("a", 1);
        assertTrue(places.take("a", 1));
        places.giveBack("b", 2);
        assertTrue(places.take("b", 2));
    }
}

package org.conferral.connection.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is typed by people, and kept as a hash. connection R1.3 */
class ConnectionCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"7KQ2-M9XA-41B0", "7kq2m9xa41b0", " 7KQ2 M9XA 4IBO ", "7KQ2–M9XA–4LBo", "7kq2.m9xa.4lbO"})
    void isTheSameHoweverItIsTyped(String typed) {
        assertArrayEquals(new ConnectionCode("7KQ2M9XA41B0").hash(), new ConnectionCode(typed).hash());
    }

    @Test
    void isShownInThreeGroups() {
        assertEquals("7KQ2-M9XA-41B0", new ConnectionCode("7kq2m9xa41b0").shown());
    }

    @Test
    void isNeverTheSameAndTellsNothing() {
        ConnectionCode one = ConnectionCode.random();
        assertTrue(one.text().matches("[0-9A-HJKMNP-TV-Z]{12}"), one.text());
        assertNotEquals(one.text(), ConnectionCode.random().text());
        assertFalse(one.toString().contains(one.text()));
        PassKey key = PassKey.random();
        assertNotEquals(key.text(), PassKey.random().text());
        assertFalse(key.toString().contains(key.text()));
    }
}

package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x85, 0x61C, 0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE,
                0xFDD0
            })
    void isLeftOut(int character) {
        assertEquals("Tremblay", Unseen.removedFrom("Trem" + Character.toString(character) + "blay"));
    }

    @Test
    void everythingElseStaysAsItIs() {
        String text = "Nguyễn-Tremblay, 👩‍🎓 ᓄᓇᕗᑦ\tb\r\nc";
        assertSame(text, Unseen.removedFrom(text));
        assertEquals(text, Unseen.removedFrom(text + "\u0001"));
    }
}

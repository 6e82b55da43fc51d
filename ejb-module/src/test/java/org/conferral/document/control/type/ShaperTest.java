package org.conferral.document.control.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShaperTest {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-,./";

    @ParameterizedTest
    @EnumSource(names = {"REGULAR", "BOLD"})
    void codesAreSetAsTheFontsOwnRulesWouldSetThem(Face face) {
        Random random = new Random(11);
        for (int word = 0; word < 300; word++) {
            String code = random.ints(1 + random.nextInt(16), 0, LETTERS.length())
                            .mapToObj(at -> LETTERS.substring(at, at + 1))
                            .collect(Collectors.joining())
                    + random.nextInt(10);
            Glyphs shaped = Shaper.shaped(face, code).get(0);
            Glyphs set = Shaper.line(face, code).words().get(0);
            assertEquals(shaped.segments(), set.segments(), code);
            assertEquals(shaped.width(), set.width(), 0.5, code);
            assertEquals(shaped.ids(), set.ids(), code);
        }
    }

    @Test
    void namesAndStreetsAreNoCodes() {
        assertTrue(Codes.isCode("64426-11357"));
        assertTrue(Codes.isCode("T5J"));
        assertFalse(Codes.isCode("TREMBLAY"));
        assertFalse(Codes.isCode("4th"));
        assertFalse(Codes.isCode("Ⅳ1"));
    }

    @Test
    void whatIsKeptStaysBoundedAndKeepsWhatIsAskedForAgain() {
        Recent<Integer, String> recent = new Recent<>(100);
        String asked = recent.get(-1, key -> "made once" + key);
        for (int key = 0; key < 10_000; key++) {
            recent.get(key, String::valueOf);
            assertTrue(recent.size() <= 202, "bounded");
            assertEquals(asked, recent.get(-1, never -> "made again"));
        }
        assertEquals("made again", recent.get(5, never -> "made again"), "long forgotten");
    }

    @Test
    void aCharacterThatCannotBeShownIsNamedByItsCodePointOnly() {
        assertEquals(
                "no font shows U+0041 U+1F600",
                MissingCharacterException.in("A\uD83D\uDE00").getMessage());
    }

    @Test
    void longLinesOfAnAddressAreSetSmallerUpToTheSmallest() {
        assertEquals(10.5, AddressFitting.size(List.of("12 Rue Principale")).orElseThrow());
        String capitals = "THE HONOURABLE MAXIMILIAN BARTHOLOMEW FITZGERALD-MONTGOMERY";
        double size = AddressFitting.size(List.of("a", capitals)).orElseThrow();
        assertTrue(size < 10.5 && size >= 7, () -> size + " points");
        assertTrue(Type.of(Face.REGULAR, size, Ink.BLACK).width(capitals) <= 279);
        assertTrue(AddressFitting.size(
                        IntStream.range(0, 2).mapToObj(line -> "M".repeat(60)).toList())
                .isEmpty());
    }
}

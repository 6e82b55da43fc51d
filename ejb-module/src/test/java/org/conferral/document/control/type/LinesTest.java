package org.conferral.document.control.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Type TYPE = Type.of(Face.REGULAR, 10, Ink.BLACK);

    private static double width(String text) {
        return TYPE.width(text) + 0.5;
    }

    @Test
    void noWordStandsAloneInTheLastLine() {
        String text = "Please keep this document flat and dry and quote the number above.";
        double width = width("Please keep this document flat and dry and quote the number");
        assertEquals(
                List.of("Please keep this document flat and dry and quote the", "number above."),
                Lines.filled(TYPE, width, text));
    }

    @Test
    void noLineIsAddedForThat() {
        assertEquals(List.of("one", "two"), Lines.filled(TYPE, width("one"), "one two"));
        assertEquals(List.of("Wood", "m"), Lines.filled(TYPE, width("Wood"), "Wood m"));
        assertEquals(List.of("alone"), Lines.filled(TYPE, 1, "alone"));
    }

    @Test
    void otherLinesAreAsFullAsTheyCanBe() {
        assertEquals(
                List.of("one two three", "four five"),
                Lines.filled(TYPE, width("one two three"), "one two three four five"));
    }
}

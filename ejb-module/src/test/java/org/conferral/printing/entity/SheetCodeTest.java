package org.conferral.printing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCodeTest {
    private static final SheetCode CODE = new SheetCode(12, 45, 1, 4);

    // printing R4.2
    @Test
    void isReadAsItIsWrittenAndAsItsDigits() {
        assertEquals(Optional.of(CODE), SheetCode.parse(CODE.toString()));
        assertEquals(Optional.of(CODE), SheetCode.parse(CODE.digits()));
        assertEquals("12-00045-01/04", CODE.toString().substring(0, 14));
    }

    @Test
    void noDigitIsMistypedUnnoticed() {
        String digits = CODE.digits();
        for (int at = 0; at < digits.length(); at++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != digits.charAt(at)) {
                    String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
                    assertEquals(Optional.empty(), SheetCode.parse(wrong), wrong);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "12", "abc", "00000000000"})
    void anythingElseIsNone(String text) {
        assertEquals(Optional.empty(), SheetCode.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 2, 1", "1, 1, 1, 100", "1, 100000, 1, 1"})
    void whatCannotBeWrittenIsNoCode(long job, int envelope, int sheet, int sheets) {
        assertThrows(IllegalArgumentException.class, () -> new SheetCode(job, envelope, sheet, sheets));
    }
}

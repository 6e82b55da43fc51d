package org.conferral.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees goes, and is told. */
class CleanTextTest {
    static String[] cleaned() {
        return new String[] {
            "​Roy", "Roy ", " Roy", "Ro​y", "﻿Roy", "Roy⁠", "‎Roy‏", "Ro­y",
            "  ​Roy​  ", "　Roy", " Roy", "⠀Roy", "ㅤRoy", "Roy᠎", "Roy‍", "Roy️"
        };
    }

    @ParameterizedTest
    @MethodSource("cleaned")
    void isCleanedAndTold(String cell) {
        assertEquals(new CleanText("Roy", true), CleanText.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {" Roy ", "Roy", "\tRoy", "  Roy"})
    void ordinaryBlanksGoWithoutAWord(String cell) {
        assertEquals(new CleanText("Roy", false), CleanText.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "​", "​ ​", "ㅤ", "⠀", "­", "﻿", " "})
    void nothingIsSeen(String cell) {
        assertEquals("", CleanText.of(cell).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"می‌خواهم", "ක්‍ර", "葛󠄀", "a  b", "école"})
    void whatShapesLettersStays(String cell) {
        assertEquals(new CleanText(cell, false), CleanText.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mary Ann", "Mary Ann", "Mary　Ann"})
    void blanksInsideBecomeOrdinary(String cell) {
        assertEquals(new CleanText("Mary Ann", true), CleanText.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roy\u0007", "\u001bRoy", "\u0085Roy", "Roy\u001f"})
    void controlCharacterStaysToBeRejected(String cell) {
        assertEquals(new CleanText(cell, false), CleanText.of(cell));
    }
}

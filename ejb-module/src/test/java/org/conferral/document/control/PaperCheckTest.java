package org.conferral.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.conferral.document.entity.PaperFault;
import org.conferral.document.entity.PaperFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperCheckTest {
    @ParameterizedTest(name = "document R1.1: {0}")
    @CsvSource({
        "李 Wei, U+674E",
        "محمد, U+0645 U+062D U+062F",
        "שרה, U+05E9 U+05E8 U+05D4",
        "Ann\u202Ba, U+202B",
        "Anna\u200BLee, U+200B",
        "Ann\u202Ea, U+202E",
        "Zo\uFFFDé, U+FFFD",
        "Bob \uD83D\uDE00, U+1F600",
        "Ann\u034Fa, U+034F"
    })
    void charactersThatNoFontShowsAreNamed(String name, String characters) {
        assertEquals(List.of(new PaperFault(Kind.MISSING_CHARACTER, characters)), PaperCheck.name(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Nguyễn",
                "\u1E34\u0313\u02B7ak\u0313\u02B7ala",
                "ᐊᓪᓚᓐ",
                "Ελένη",
                "Соломія",
                "O’Brien",
                "d’Ēle"
            })
    void otherNamesAreFine(String name) {
        assertEquals(List.of(), PaperCheck.name(name));
    }

    /** Document R1.2. */
    @Test
    void whoeverMendsOneFaultOfANameIsToldOfTheNext() {
        String wide = "W".repeat(60) + " " + "W".repeat(60);
        assertEquals(
                List.of(
                        new PaperFault(Kind.MISSING_CHARACTER, "U+674E"),
                        new PaperFault(Kind.NAME_TOO_LONG, "\u674E" + wide)),
                PaperCheck.name("\u674E" + wide));
        assertEquals(
                List.of(
                        new PaperFault(Kind.ADDRESS_TOO_LONG, "W".repeat(60)),
                        new PaperFault(Kind.MISSING_CHARACTER, "U+674E")),
                PaperCheck.address(List.of("\u674E Wei", "W".repeat(60))));
    }

    @Test
    void anAddressHasSixLinesOfSixtyCharactersAtMost() {
        assertEquals(List.of(new PaperFault(Kind.NO_ADDRESS, "")), PaperCheck.address(List.of()));
        assertEquals(List.of(), PaperCheck.address(Collections.nCopies(6, "x".repeat(60))));
        assertEquals(
                List.of(new PaperFault(Kind.ADDRESS_TOO_LONG, "7")),
                PaperCheck.address(Collections.nCopies(7, "Main Street")));
        assertEquals(
                List.of(new PaperFault(Kind.ADDRESS_TOO_LONG, "y".repeat(61))),
                PaperCheck.address(List.of("y".repeat(61))));
    }
}

package org.conferral.document.control.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.conferral.document.control.template.CredentialSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFittingTest {
    @ParameterizedTest(name = "document R1.3: {0}")
    @CsvSource({
        "Ng,33.0,Ng",
        "Zoë Anne-Marie Tremblay-Nguyễn,33.0,Zoë Anne-Marie Tremblay-Nguyễn",
        "Maximiliana Bartholomew-Montgomery Fitzgerald von Hohenzollern,25.0,"
                + "Maximiliana Bartholomew-|Montgomery Fitzgerald von Hohenzollern"
    })
    void aNameIsAsLargeAsItFitsAndIsBrokenAtBlanksAndHyphens(String name, double size, String lines) {
        NameFitting fitting = fit(name).orElseThrow();
        assertEquals(List.of(lines.split("\\|", -1)).size(), fitting.lines().size(), fitting.toString());
        assertTrue(fitting.size() <= size + 8 && fitting.size() >= Math.min(size, 15), fitting.toString());
        assertEquals(name.replace(" ", ""), String.join("", fitting.lines()).replace(" ", ""));
    }

    @ParameterizedTest(name = "document R1.2: {0}")
    @ValueSource(strings = {"Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe"})
    void aNameThatFitsAtNoSizeIsNotCut(String name) {
        assertEquals(Optional.empty(), fit(name));
    }

    @Test
    void noLineIsWiderThanTheRoomThatThereIs() {
        StringBuilder name = new StringBuilder("Anne");
        for (int i = 0; i < 12; i++) {
            name.append(i % 2 == 0 ? "-Marie" : " Thérèse");
            fit(name.toString()).ifPresent(fitting -> fitting.lines()
                    .forEach(line -> assertTrue(
                            Type.of(Face.REGULAR, fitting.size(), Ink.BLACK).width(line) <= CredentialSheet.NAME_WIDTH,
                            line)));
        }
    }

    private static Optional<NameFitting> fit(String name) {
        return NameFitting.of(Face.REGULAR, CredentialSheet.NAME_WIDTH, name);
    }
}

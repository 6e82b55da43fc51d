package org.conferral.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntakeTextTest {
    @Test
    void everyTextIsThereInBothLanguages() {
        assertEquals(keys(Locale.ROOT), keys(Locale.FRENCH));
    }

    @Test
    void textNamesItsValues() {
        CellError error = new CellError("Last Name", "length", "50");
        assertEquals("Last Name: This is longer than 50 characters.", error.labelled(Locale.ENGLISH));
        assertEquals("Cette valeur dépasse 50 caractères.", error.text(Locale.CANADA_FRENCH));
    }

    @Test
    void rowAsAWholeHasNoLabel() {
        assertEquals(
                "This row is a duplicate of row 2 in the same file.",
                new CellError("", "duplicate", "2").labelled(Locale.ENGLISH));
    }

    @Test
    void apostrophesAndBracesOfEveryTextComeOutRight() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (String key : keys(Locale.ROOT)) {
                String text = IntakeText.of(key, List.of("one", "two", "three"), locale);
                assertFalse(text.contains("{") || text.contains("''"), key + ": " + text);
            }
        }
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.conferral.intake", locale).keySet();
    }
}

package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules' messages (docs/specification/awarding.md §13), stored as number and values. */
class RuleTextTest {
    // platform R6.1
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    44010 | Credential was not awarded. The Student Number (1234-5678-9) has already been awarded Credential (AHSD).
                    44014 | Invalid Alberta Student Number. The Alberta Student Number Provided (1234-5678-9) should not be used. Use AHSD instead.
                    44012 | Credential was not awarded. The highest credential of this student is no longer (1234-5678-9) but (AHSD).
                    """)
    void messageNamesItsValues(int rule, String message) {
        assertEquals(message, RuleText.of(rule, List.of("1234-5678-9", "AHSD"), Locale.ENGLISH));
    }

    @Test
    void ruleWithoutNumberIsFoundByItsWord() {
        assertEquals("The run was closed before this record.", RuleText.of(0, List.of("closed"), Locale.ENGLISH));
    }

    // platform R6.1
    @Test
    void valueThatEachLanguageNamesIsNamedByTheReadersOwn() {
        List<String> values = List.of("transition", "@name.order_status.SENT", "@name.order_status.NONE");
        assertEquals(
                "An order item that is Sent for Delivery cannot become @name.order_status.NONE.",
                RuleText.of(0, values, Locale.ENGLISH));
        assertTrue(RuleText.of(0, values, Locale.FRENCH).contains("Envoyé pour livraison"));
    }

    // platform R6.1
    @Test
    void frenchReaderReadsFrench() {
        assertTrue(RuleText.of(60076, List.of(), Locale.CANADA_FRENCH).contains("décédé"));
    }

    @Test
    void frenchBundleIsComplete() {
        ResourceBundle english = ResourceBundle.getBundle("org.conferral.rules", Locale.ROOT);
        ResourceBundle french = ResourceBundle.getBundle("org.conferral.rules", Locale.FRENCH);
        english.keySet()
                .forEach(key ->
                        assertTrue(!french.getString(key).equals(english.getString(key)), "untranslated " + key));
    }
}

package org.conferral.mail.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing but one plain line gets into a letter's head (mail R1.4). */
class LetterTest {
    private static final List<MailAddress> TO = List.of(new MailAddress("a@b.example"));

    // mail R1.4
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b.example",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example\nBcc",
                "a@b.example\0",
                "A <a@b.example>",
                "a@b.example,c@d.example",
                "a b@c.example",
                "a@b_c.example",
                "a..b@c.example",
                "a@-b.example",
                "\"a\"@b.example",
                "zoë@b.example",
                "(x)a@b.example"
            })
    void whatIsNoPlainAddressIsRefused(String value) {
        assertThrows(IllegalArgumentException.class, () -> new MailAddress(value));
    }

    // mail R1.4
    @Test
    void anAddressIsNotWithoutEnd() {
        assertThrows(IllegalArgumentException.class, () -> new MailAddress("a".repeat(250) + "@b.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "'a@b.example; first.last+print@c-d.example', 'a@b.example, first.last+print@c-d.example'",
        "'a@b.example a@b.example', a@b.example",
        "' ', ''",
        "'a@b.example, nobody', "
    })
    void addressesAreReadAsTheyAreTyped(String typed, String shown) {
        assertEquals(Optional.ofNullable(shown), MailAddress.parse(typed).map(MailAddress::text));
    }

    // mail R1.4
    @ParameterizedTest
    @ValueSource(strings = {"", "One\nBcc: c@d.example", "One\r\n\r\nTwo", "One\u0085"})
    void aSubjectIsOneLine(String subject) {
        assertThrows(IllegalArgumentException.class, () -> new Letter("key", TO, subject, "text"));
    }

    // mail R1.4
    @ParameterizedTest
    @ValueSource(strings = {"", "../key", "Key", "key\n"})
    void aKeyIsAWord(String key) {
        assertThrows(IllegalArgumentException.class, () -> new Letter(key, TO, "subject", "text"));
    }

    @Test
    void aLetterIsToSomebody() {
        assertThrows(IllegalArgumentException.class, () -> new Letter("key", List.of(), "subject", "text"));
    }
}

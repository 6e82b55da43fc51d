package org.conferral.student.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/specification/awarding.md §17.2. */
class AsnTest {
    // student R2.1
    @ParameterizedTest
    @ValueSource(strings = {"123456789", "1234-5678-9", " 1234-5678-9 "})
    void isTakenWithAndWithoutHyphens(String text) {
        assertEquals("1234-5678-9", Asn.parse(text).toString());
    }

    // student R2.1
    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567890", "12345678A", "١٢٣٤٥٦٧٨٩"})
    void hasNineDigits(String text) {
        assertThrows(IllegalArgumentException.class, () -> Asn.parse(text));
    }
}

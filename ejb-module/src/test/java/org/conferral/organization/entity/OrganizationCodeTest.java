package org.conferral.organization.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/specification/awarding.md §17.1. */
class OrganizationCodeTest {
    // organization R1.1
    @ParameterizedTest
    @ValueSource(strings = {"", "0982", "S0982", "S.982", "S.09820", "X.0982", "s.0982", "S.098A", "S.٠٩٨٢", " S.0982"})
    void anythingElseIsNoCode(String text) {
        assertThrows(IllegalArgumentException.class, () -> new OrganizationCode(text));
    }

    // organization R1.2
    @Test
    void isShownBehindTheNameByItsDigits() {
        assertEquals(
                "Sample School (0982)",
                new OrganizationRow(1, new OrganizationCode("S.0982"), "Sample School").label());
    }
}

package org.conferral.award.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/specification/product.md, decision 10; the vectors stand in docs/credential-numbers.md. */
class CredentialNumberTest {
    private static final NumberPermutation KEYED =
            new NumberPermutation("conferral test key".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"0, 00000-00006", "1, 00000-00014", "79462, 00007-94622", "123456789, 12345-67897"})
    void ninthDigitIsFollowedByItsCheckDigit(long nine, String number) {
        assertEquals(number, CredentialNumber.withCheckDigit(nine).toString());
        assertTrue(CredentialNumber.parse(number).checks());
    }

    // award R4.1
    @Test
    void everySingleMistypedDigitIsNoticed() {
        long number = CredentialNumber.withCheckDigit(123_456_789).value();
        for (long place = 1; place <= 1_000_000_000L; place *= 10) {
            long digit = number / place % 10;
            for (int other = 1; other < 10; other++) {
                long mistyped = number + ((digit + other) % 10 - digit) * place;
                assertFalse(new CredentialNumber(mistyped).checks(), () -> "mistyped " + mistyped);
            }
        }
    }

    @Test
    void isAcceptedWithAndWithoutHyphen() {
        assertEquals(CredentialNumber.parse("00007-94622"), CredentialNumber.parse(" 0000794622 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "123456-7890", "12345-6789a", "12345-678901", "-1234567890"})
    void isTenDigits(String text) {
        assertThrows(IllegalArgumentException.class, () -> CredentialNumber.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 75722-77603", "1, 05990-12984", "2, 61437-51289", "33118, 16360-38159", "999999999, 68773-15230"})
    void permutationHasItsPublishedVectors(long index, String permuted) {
        assertEquals(
                permuted, CredentialNumber.withCheckDigit(KEYED.apply(index)).toString());
    }

    // award R4.1
    @Test
    void permutationNeverGivesANumberTwice() {
        Set<Long> seen = new HashSet<>();
        for (long index = 0; index < 200_000; index++) {
            long permuted = KEYED.apply(index);
            assertTrue(permuted >= 0 && permuted < NumberPermutation.SIZE);
            assertTrue(seen.add(permuted), "twice: " + permuted);
        }
    }

    @Test
    void permutationEndsWithItsLastNumber() {
        assertThrows(IllegalArgumentException.class, () -> KEYED.apply(NumberPermutation.SIZE));
    }
}

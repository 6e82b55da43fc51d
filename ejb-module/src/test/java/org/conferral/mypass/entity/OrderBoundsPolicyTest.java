package org.conferral.mypass.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.platform.entity.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderBoundsPolicyTest {
    // mypass R2.6
    @ParameterizedTest
    @CsvSource({
        "0, 0, ''",
        "29, 4, ''",
        "30, 0, many_of_account",
        "4, 5, many_of_credential",
        "31, 6, many_of_credential"
    })
    void somebodyOrdersUpToABound(long ofAccount, long ofCredential, String word) {
        assertEquals(
                word,
                OrderBoundsPolicy.refusal(ofAccount, ofCredential)
                        .map(Refusal::values)
                        .map(values -> values.get(0))
                        .orElse(""));
    }
}

package org.conferral.web.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderWordsTest {
    @ParameterizedTest
    @CsvSource({
        "NO_ADDRESS,address",
        "ADDRESS_TOO_LONG,address",
        "MISSING_GLYPH_IN_ADDRESS,address",
        "CREDENTIAL_DELETED,award",
        "CREDENTIAL_REISSUED,award",
        "STUDENT_HOLD,student",
        "SECONDARY_ASN,student",
        "CONSUMER_SUSPENDED,consumer",
        "NO_SIGNATORY,operations",
        "OF_FORMER_TIMES,''"
    })
    void whatIsWrongLeadsToWhereItIsPutRight(String code, String place) {
        assertEquals(place, new OrderWords().place(code));
    }
}

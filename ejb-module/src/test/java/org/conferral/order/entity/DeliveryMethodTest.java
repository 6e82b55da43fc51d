package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §3.3: what Student Records have something to do for. */
class DeliveryMethodTest {
    // printing R9.1
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AUTOMATED_PLUS_CARDBOARD  | false | false | false
                    MANUAL_INSERT             | false | false | false
                    MANUAL_MAIL               | false | true  | true
                    COURIER                   | true  | true  | true
                    CERTIFICATION             | true  | true  | true
                    CERTIFICATION_AND_COURIER | true  | true  | true
                    DIGITAL_OFFICIAL_DOCUMENT | false | false | false
                    """)
    void whatIsReturnedToThemIsHandledPieceByPieceButForFirstRuns(
            DeliveryMethod method, boolean firstRun, boolean reprint, boolean reorder) {
        assertEquals(firstRun, method.needsSpecialHandling(OrderPurpose.FIRST_RUN));
        assertEquals(reprint, method.needsSpecialHandling(OrderPurpose.REPRINT));
        assertEquals(reorder, method.needsSpecialHandling(OrderPurpose.REORDER));
    }
}

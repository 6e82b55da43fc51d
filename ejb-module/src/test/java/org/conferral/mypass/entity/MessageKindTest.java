package org.conferral.mypass.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §13: what people are told of an order item. */
class MessageKindTest {
    // mypass R4.1
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    SENT               | NOT_REQUIRED | ISSUED
                    SENT               | COMPLETED    | ISSUED
                    SENT               | OUTSTANDING  | -
                    SENT               | PENDING      | -
                    FAILED_DELIVERY    | NOT_REQUIRED | UNDELIVERABLE
                    DOWNLOADED         | NOT_REQUIRED | DOWNLOADED
                    EXPIRED            | NOT_REQUIRED | NOT_DOWNLOADED
                    ORDERED            | NOT_REQUIRED | -
                    PROCESSED          | NOT_REQUIRED | -
                    CANCELLED          | NOT_REQUIRED | -
                    DELIVERED_IN_ERROR | NOT_REQUIRED | -
                    """)
    void aStatusIsToldWhenNothingIsLeftToDo(OrderItemStatus to, SpecialHandling handling, MessageKind kind) {
        assertEquals(kind, MessageKind.of(to, handling).orElse(null));
    }

    // mypass R4.1
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    COMPLETED   | SENT            | COURIER                   | true  | ISSUED
                    COMPLETED   | PROCESSED       | COURIER                   | true  | -
                    COMPLETED   | FAILED_DELIVERY | COURIER                   | true  | -
                    PENDING     | SENT            | COURIER                   | false | WAYBILL_NEEDED
                    PENDING     | SENT            | COURIER                   | true  | -
                    PENDING     | PROCESSED       | CERTIFICATION_AND_COURIER | false | WAYBILL_NEEDED
                    PENDING     | PROCESSED       | CERTIFICATION_AND_COURIER | true  | CERTIFICATION_NEEDED
                    PENDING     | SENT            | CERTIFICATION             | false | CERTIFICATION_NEEDED
                    PENDING     | SENT            | MANUAL_MAIL               | false | -
                    OUTSTANDING | SENT            | COURIER                   | false | -
                    """)
    void specialHandlingIsToldWhenItWaitsOrEnds(
            SpecialHandling to, OrderItemStatus status, DeliveryMethod method, boolean waybill, MessageKind kind) {
        assertEquals(kind, MessageKind.of(to, status, method, waybill).orElse(null));
    }
}

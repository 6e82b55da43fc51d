package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** order R2.11: docs/specification/ordering.md §12.4. */
class HandOverPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);
    private static final LocalDate PRINTED = LocalDate.of(2026, 7, 13);

    @ParameterizedTest
    @CsvSource({
        "SENT, OUTSTANDING, CERTIFICATION, 2026-07-15, , ",
        "SENT, PENDING, CERTIFICATION, 2026-07-13, , ",
        "SENT, OUTSTANDING, COURIER, 2026-07-14, 1Z 999, ",
        "SENT, OUTSTANDING, CERTIFICATION_AND_COURIER, 2026-07-14, 1Z 999, ",
        "PROCESSED, OUTSTANDING, CERTIFICATION, 2026-07-15, , hand_over_status",
        "FAILED_DELIVERY, OUTSTANDING, CERTIFICATION, 2026-07-15, , hand_over_status",
        "SENT, COMPLETED, CERTIFICATION, 2026-07-15, , handling",
        "SENT, NOT_REQUIRED, MANUAL_MAIL, 2026-07-15, , handling",
        "SENT, OUTSTANDING, CERTIFICATION, 2026-07-16, , hand_over_future",
        "SENT, OUTSTANDING, CERTIFICATION, 2026-07-12, , hand_over_early",
        "SENT, OUTSTANDING, CERTIFICATION, 2026-07-15, 1Z 999, hand_over_without_waybill",
        "SENT, OUTSTANDING, COURIER, 2026-07-15, , hand_over_waybill",
        "SENT, OUTSTANDING, COURIER, 2026-07-15, 12345678901234567890123456789012345678901, hand_over_waybill_long"
    })
    void whatIsPrintedIsHandedOverOnADayThatCanBeAndByCourierWithAWaybill(
            OrderItemStatus status,
            SpecialHandling handling,
            DeliveryMethod method,
            LocalDate on,
            String waybill,
            String rule) {
        HandOverPolicy.Facts item = new HandOverPolicy.Facts(status, handling, method, PRINTED);
        assertEquals(
                rule,
                HandOverPolicy.refusal(item, new HandOver(1, 1, on, waybill), TODAY)
                        .map(refusal -> refusal.values().isEmpty()
                                ? null
                                : refusal.values().get(0))
                        .orElse(null));
    }
}

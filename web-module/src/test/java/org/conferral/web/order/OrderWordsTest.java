package org.conferral.web.order;

import static org.conferral.order.entity.StatusReason.INVESTIGATION;
import static org.conferral.order.entity.StatusReason.LOST_OR_DAMAGED;
import static org.conferral.order.entity.StatusReason.OTHER;
import static org.conferral.order.entity.StatusReason.RETURNED_BAD_ADDRESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.conferral.order.boundary.OrderCodeQueries;
import org.conferral.order.entity.OrderCode;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.StatusReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
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

    @Test
    void onlyWhatTheTableHasForThisSchoolYearIsOfferedInItsOrder() {
        OrderWords words = new OrderWords();
        words.clock = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneId.of("America/Edmonton"));
        words.codes = new OrderCodeQueries() {
            @Override
            public List<OrderCode> all() {
                return List.of(
                        reason(OTHER, 1, 2200),
                        reason(RETURNED_BAD_ADDRESS, 2, 2027),
                        reason(LOST_OR_DAMAGED, 3, 2026),
                        reason(INVESTIGATION, 4, 2200));
            }
        };
        assertEquals(List.of(OTHER, RETURNED_BAD_ADDRESS), words.reasons(OrderItemStatus.FAILED_DELIVERY));
        assertEquals(
                List.of(OTHER, RETURNED_BAD_ADDRESS, LOST_OR_DAMAGED, INVESTIGATION),
                words.inOrder(OrderCode.Set.STATUS_REASON, List.of(StatusReason.values())),
                "a list may be narrowed by what was of former years");
        List<StatusReason> both = List.of(OTHER, LOST_OR_DAMAGED);
        assertEquals(List.of(OTHER), words.offeredOr(OrderCode.Set.STATUS_REASON, both, OTHER));
        assertEquals(
                both,
                words.offeredOr(OrderCode.Set.STATUS_REASON, both, LOST_OR_DAMAGED),
                "what a schedule has already stays, whatever the year");
    }

    private static OrderCode reason(StatusReason reason, int sequence, int lastYear) {
        return new OrderCode(OrderCode.Set.STATUS_REASON, reason.name(), sequence, "x", "x", 1900, lastYear);
    }
}

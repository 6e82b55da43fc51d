package org.conferral.printing.entity.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.printing.entity.PieceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** printing R10.1: docs/specification/product.md, decision 8. */
class RunPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "ORDERED, NOT_REQUIRED, false, , false, false, ORDERED",
        "SYSTEM_HOLD, NOT_REQUIRED, false, , false, false, HELD",
        "ON_HOLD, NOT_REQUIRED, false, , false, false, HELD",
        "CANCELLED, NOT_REQUIRED, true, WITHDRAWN, false, false, CANCELLED",
        "PROCESSED, NOT_REQUIRED, false, , false, false, LOST",
        "PROCESSED, NOT_REQUIRED, true, , false, false, READY",
        "PROCESSED, OUTSTANDING, true, OUTSTANDING, false, false, GATHERED",
        "SENT, NOT_REQUIRED, false, OUTSTANDING, true, false, LOST",
        "SENT, NOT_REQUIRED, true, , false, false, UNPRINTED",
        "SENT, NOT_REQUIRED, true, OUTSTANDING, true, false, PRINTED",
        "SENT, NOT_REQUIRED, true, MAILED, true, false, MAILED",
        "SENT, NOT_REQUIRED, true, SPOILED, true, false, SPOILED",
        "SENT, OUTSTANDING, true, SPOILED, true, false, SPOILED",
        // printed anew, in a job that has not arrived
        "SENT, NOT_REQUIRED, true, OUTSTANDING, false, false, GATHERED",
        "SENT, OUTSTANDING, true, MAILED, true, false, AT_HAND",
        "SENT, PENDING, true, OUTSTANDING, true, false, AT_HAND",
        "SENT, COMPLETED, true, OUTSTANDING, true, false, HANDED_OVER",
        "FAILED_DELIVERY, NOT_REQUIRED, true, MAILED, true, false, RETURNED",
        "FAILED_DELIVERY, NOT_REQUIRED, true, MAILED, true, true, REORDERED",
        "DELIVERED_IN_ERROR, NOT_REQUIRED, true, MAILED, true, false, DELIVERED_IN_ERROR",
        "DELIVERED_IN_ERROR, NOT_REQUIRED, true, MAILED, true, true, REORDERED",
        "DOWNLOADED, NOT_REQUIRED, true, , false, false, DOWNLOADED",
        "EXPIRED, NOT_REQUIRED, true, , false, false, EXPIRED"
    })
    void anItemIsInOnePlace(
            OrderItemStatus status,
            SpecialHandling handling,
            boolean documented,
            PieceStatus piece,
            boolean arrived,
            boolean reordered,
            RunPlace place) {
        assertEquals(place, RunPlace.of(new RunPlace.Facts(status, handling, documented, piece, arrived, reordered)));
    }

    @Test
    void aRunBalancesOnceEachItemIsSomewhereAndIsSettledOnceNothingIsLeftToDo() {
        RunDelivery all = new RunDelivery(Map.of(RunPlace.MAILED, 3L, RunPlace.HANDED_OVER, 1L));
        assertTrue(all.balances(4) && all.isSettled(), "printing R10.2");
        assertFalse(all.balances(5), "one is nowhere");
        RunDelivery returned = new RunDelivery(Map.of(RunPlace.MAILED, 3L, RunPlace.RETURNED, 1L));
        assertTrue(returned.balances(4));
        assertFalse(returned.isSettled());
        RunDelivery lost = new RunDelivery(Map.of(RunPlace.MAILED, 3L, RunPlace.LOST, 1L));
        assertFalse(lost.balances(4));
        assertEquals(4, lost.items());
    }
}

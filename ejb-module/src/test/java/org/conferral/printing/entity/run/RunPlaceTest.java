package org.conferral.printing.entity.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
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
        "ORDERED, NOT_REQUIRED, false, , false, false, false, true, false, false, false, ORDERED",
        "SYSTEM_HOLD, NOT_REQUIRED, false, , false, false, false, true, false, false, false, HELD",
        "ON_HOLD, NOT_REQUIRED, false, , false, false, false, true, false, false, false, HELD",
        "CANCELLED, NOT_REQUIRED, true, WITHDRAWN, false, false, false, true, false, false, false, CANCELLED",
        "PROCESSED, NOT_REQUIRED, false, , false, false, false, true, false, false, false, LOST",
        "PROCESSED, NOT_REQUIRED, true, , false, false, false, true, false, false, false, READY",
        "PROCESSED, OUTSTANDING, true, OUTSTANDING, false, false, false, true, false, false, false, GATHERED",
        "PROCESSED, NOT_REQUIRED, true, OUTSTANDING, false, true, false, true, false, false, false, FAILED",
        "PROCESSED, NOT_REQUIRED, true, , false, false, true, true, false, false, false, WITHHELD",
        "PROCESSED, NOT_REQUIRED, true, , false, false, false, false, false, false, false, TO_BE_FETCHED",
        "SENT, NOT_REQUIRED, true, OUTSTANDING, false, true, false, true, false, false, false, FAILED",
        "SENT, NOT_REQUIRED, false, OUTSTANDING, true, false, false, true, false, false, false, LOST",
        "SENT, NOT_REQUIRED, true, , false, false, false, true, false, false, false, UNPRINTED",
        "SENT, NOT_REQUIRED, true, OUTSTANDING, true, false, false, true, false, false, false, PRINTED",
        "SENT, NOT_REQUIRED, true, MAILED, true, false, false, true, false, false, false, MAILED",
        "SENT, NOT_REQUIRED, true, SPOILED, true, false, false, true, false, false, false, SPOILED",
        "SENT, OUTSTANDING, true, SPOILED, true, false, false, true, false, false, false, SPOILED",
        "SENT, NOT_REQUIRED, true, OUTSTANDING, true, false, false, true, false, true, false, PAGES_LOST",
        "SENT, OUTSTANDING, true, MAILED, true, false, false, true, false, true, false, PAGES_LOST",
        "SENT, NOT_REQUIRED, true, SPOILED, true, false, false, true, false, true, false, SPOILED",
        "SENT, NOT_REQUIRED, true, OUTSTANDING, false, false, false, true, false, true, false, GATHERED",
        "SENT, NOT_REQUIRED, true, OUTSTANDING, true, false, false, true, false, false, true, UNLISTED",
        "SENT, NOT_REQUIRED, true, OUTSTANDING, true, false, false, true, false, true, true, PAGES_LOST",
        // printed anew, in a job that has not arrived
        "SENT, NOT_REQUIRED, true, OUTSTANDING, false, false, false, true, false, false, false, GATHERED",
        "SENT, OUTSTANDING, true, MAILED, true, false, false, true, false, false, false, AT_HAND",
        "SENT, PENDING, true, OUTSTANDING, true, false, false, true, false, false, false, AT_HAND",
        "SENT, COMPLETED, true, OUTSTANDING, true, false, false, true, false, false, false, HANDED_OVER",
        "FAILED_DELIVERY, NOT_REQUIRED, true, MAILED, true, false, false, true, false, false, false, RETURNED",
        "FAILED_DELIVERY, NOT_REQUIRED, true, MAILED, true, false, false, true, true, false, false, REORDERED",
        "DELIVERED_IN_ERROR, NOT_REQUIRED, true, MAILED, true, false, false, true, false, false, false, DELIVERED_IN_ERROR",
        "DELIVERED_IN_ERROR, NOT_REQUIRED, true, MAILED, true, false, false, true, true, false, false, REORDERED",
        "DOWNLOADED, NOT_REQUIRED, true, , false, false, false, true, false, false, false, DOWNLOADED",
        "EXPIRED, NOT_REQUIRED, true, , false, false, false, true, false, false, false, EXPIRED"
    })
    void anItemIsInOnePlace(
            OrderItemStatus status,
            SpecialHandling handling,
            boolean documented,
            PieceStatus piece,
            boolean arrived,
            boolean failed,
            boolean held,
            boolean routed,
            boolean reordered,
            boolean pagesLost,
            boolean unlisted,
            RunPlace place) {
        assertEquals(
                place,
                RunPlace.of(new RunPlace.Facts(
                        status,
                        handling,
                        documented,
                        piece,
                        arrived,
                        failed,
                        held,
                        routed,
                        reordered,
                        pagesLost,
                        unlisted)));
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

    @Test
    void onlyWhatStandsSoMayBeInAPlace() {
        assertEquals(Set.of("SENT COMPLETED"), RunPlace.HANDED_OVER.stands());
        assertEquals(Set.of("SENT OUTSTANDING", "SENT PENDING"), RunPlace.AT_HAND.stands());
        assertEquals(Set.of("SENT NOT_REQUIRED"), RunPlace.MAILED.stands());
        for (SpecialHandling handling : SpecialHandling.values()) {
            assertTrue(RunPlace.SPOILED.stands().contains("SENT " + handling));
            assertTrue(RunPlace.HELD.stands().contains("SYSTEM_HOLD " + handling));
            assertTrue(RunPlace.LOST.stands().contains("PROCESSED " + handling));
            assertFalse(RunPlace.HELD.stands().contains("ORDERED " + handling));
        }
    }
}

package org.conferral.printing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.order.entity.Destination;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceRowTest {
    // printing R7.3
    @ParameterizedTest
    @CsvSource({
        "SPOILED, SENT, false, true",
        "SPOILED, SENT, true, false",
        "SPOILED, CANCELLED, false, false",
        "SPOILED, FAILED_DELIVERY, false, false",
        "OUTSTANDING, SENT, false, false",
        "MAILED, SENT, false, false"
    })
    void whatWasSpoiledWaitsUntilAJobThatPrintsItAnewHasArrived(
            PieceStatus status, OrderItemStatus item, boolean printedAnew, boolean waits) {
        assertEquals(
                waits,
                new PieceRow(
                                1,
                                5,
                                2,
                                "0000000003-01",
                                item,
                                4,
                                new Asn("123456789"),
                                new LegalName("Walker", "", "Zoë", ""),
                                "Zoë Walker",
                                null,
                                Destination.CANADA,
                                1,
                                2,
                                status,
                                13L,
                                printedAnew,
                                null,
                                null,
                                null)
                        .isWaiting());
    }
}

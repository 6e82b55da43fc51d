package org.conferral.printing.entity.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.printing.entity.PrintJobStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/product.md, decision 8. */
class BalancePolicyTest {
    @ParameterizedTest
    @CsvSource({
        "TRANSMITTED, SENT, true, line, line, true, ",
        "TRANSMITTED, FAILED_DELIVERY, true, line, line, true, ",
        "CLOSED, DELIVERED_IN_ERROR, true, line, line, true, ",
        // sent, and deleted after that
        "CLOSED, CANCELLED, true, line, line, true, ",
        "TRANSMITTED, PROCESSED, true, line, line, true, NOT_SENT",
        "CLOSED, SYSTEM_HOLD, true, line, line, true, NOT_SENT",
        "TRANSMITTED, SENT, true, , line, true, NOT_PRINTED",
        "TRANSMITTED, SENT, true, line, line, false, PAGES_LOST",
        "TRANSMITTED, SENT, true, line, , true, NOT_LISTED",
        "TRANSMITTED, SENT, true, line, another, true, LISTED_OTHERWISE",
        "FAILED, PROCESSED, true, line, line, true, NOT_ARRIVED",
        "FAILED, PROCESSED, false, , , true, NOT_ARRIVED",
        "FAILED, PROCESSED, true, line, , true, NOT_LISTED",
        "RELEASED, PROCESSED, false, , , true, "
    })
    void aPieceIsAtOnePlaceAfterTheOtherOrDiffersInTheFirstThatItIsNotAt(
            PrintJobStatus job,
            OrderItemStatus item,
            boolean written,
            String noted,
            String listed,
            boolean pagesKept,
            BalanceFault fault) {
        assertEquals(Optional.ofNullable(fault), BalancePolicy.fault(job, item, written, noted, listed, pagesKept));
    }
}

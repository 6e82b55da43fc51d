package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §4.3. */
class OrderItemStatusTest {
    // order R1.4
    @Test
    void whatIsOnItsWayIsOpen() {
        assertEquals(
                List.of(
                        OrderItemStatus.ORDERED,
                        OrderItemStatus.ON_HOLD,
                        OrderItemStatus.SYSTEM_HOLD,
                        OrderItemStatus.PROCESSED),
                OrderItemStatus.open());
    }
}

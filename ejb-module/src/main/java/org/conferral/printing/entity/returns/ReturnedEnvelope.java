package org.conferral.printing.entity.returns;

import java.util.List;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.printing.entity.SheetCode;

/**
 * An envelope that came back, as one of its sheets tells.
 *
 * @param items what is in it
 */
public record ReturnedEnvelope(SheetCode code, List<ItemDetail> items) {
    public ReturnedEnvelope {
        items = List.copyOf(items);
    }

    /** Whether anything in it can become Failed Delivery; whatever was never sent, or came back before, cannot. */
    public boolean isNews() {
        return items.stream().anyMatch(item -> item.next().contains(OrderItemStatus.FAILED_DELIVERY));
    }
}

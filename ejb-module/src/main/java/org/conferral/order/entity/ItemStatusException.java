package org.conferral.order.entity;

import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.RuleText;

/** An item in this status, or with its special handling at this point, cannot get to that one. */
public class ItemStatusException extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ItemStatusException(OrderItemStatus from, OrderItemStatus to) {
        super(0, "transition", RuleText.named("order_status", from), RuleText.named("order_status", to));
    }

    public ItemStatusException(SpecialHandling from, SpecialHandling to) {
        super(0, "handling", RuleText.named("special_handling", from), RuleText.named("special_handling", to));
    }
}

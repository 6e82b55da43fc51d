package org.conferral.order.entity;

import java.util.Locale;
import org.conferral.platform.entity.BusinessException;

/** An item in this state cannot get into that one. */
public class ItemStatusException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final UiStatus from;
    private final UiStatus to;

    public ItemStatusException(UiStatus from, UiStatus to) {
        super(0, "transition", from, to);
        this.from = from;
        this.to = to;
    }

    @Override
    public String message(Locale locale) {
        return OrderItemText.refused(from, to, locale);
    }
}

package org.conferral.order.entity;

import java.util.List;
import java.util.Locale;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.RuleText;

/** Rule 60121: once the document is made, only a few things of its item may be changed. */
public class LockedItemException extends BusinessException {
    private static final long serialVersionUID = 1L;
    private static final int RULE = 60121;

    private final UiStatus status;

    public LockedItemException(UiStatus status) {
        super(RULE, OrderItemText.staff(status, Locale.ENGLISH));
        this.status = status;
    }

    @Override
    public String message(Locale locale) {
        return RULE + " - " + RuleText.of(RULE, List.of(OrderItemText.staff(status, locale)), locale);
    }
}

package org.conferral.order.entity;

import java.util.Locale;
import org.conferral.platform.entity.TextBundle;

/** The words for the states of order items, in English and French: for staff, for the public, and what they mean. */
public final class OrderItemText {
    private OrderItemText() {}

    public static String staff(UiStatus status, Locale locale) {
        return text("staff." + status.name(), locale);
    }

    public static String publicly(UiStatus status, Locale locale) {
        return text("public." + status.forPublic().name(), locale);
    }

    /** In one sentence, what the state means to whom the document is for. */
    public static String meaning(UiStatus status, Locale locale) {
        return text("meaning." + status.forPublic().name(), locale);
    }

    /** In one sentence, what the state means to staff. */
    public static String staffMeaning(UiStatus status, Locale locale) {
        return text("staff_meaning." + status.name(), locale);
    }

    private static String text(String key, Locale locale) {
        return TextBundle.of(OrderItemText.class, "org.conferral.order_items", locale)
                .getString(key);
    }
}

package org.conferral.order.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Refusals call things as their code tables do: docs/specification/ordering.md §3. */
class OrderCodeWordsTest {
    private static final List<OrderCode> CODES = List.of(
            code(OrderCode.Set.STATUS, "SENT", "Gone", "Parti"),
            code(OrderCode.Set.STATUS_REASON, "CANCELLED", "No state", "Aucun état"),
            code(OrderCode.Set.DELIVERY_METHOD, "COURIER", "By horse", "À cheval"));

    @Test
    void refusalNamesWhatTheTablesName() {
        ItemStatusException refused = new ItemStatusException(OrderItemStatus.SENT, OrderItemStatus.CANCELLED);
        assertEquals("An order item that is Gone cannot become Cancelled.", message(refused, Locale.ENGLISH));
        assertEquals(
                "Un article « Parti » ne peut pas devenir « Annulé ».",
                message(refused, Locale.FRENCH).replace('\u00a0', ' '));
        assertTrue(message(refused, Locale.ENGLISH)
                .equals(refused.message(Locale.ENGLISH).replace("Sent for Delivery", "Gone")));
    }

    @Test
    void everySetIsKnownByItsName() {
        OrderCodeWords words = new OrderCodeWords(CODES, Locale.FRENCH);
        assertEquals("À cheval", words.of("delivery_method", "COURIER"));
        assertNull(words.of("print_job_status", "SENT"));
        assertNull(words.of("order_status", "COURIER"));
    }

    private static String message(ItemStatusException refused, Locale locale) {
        return refused.message(locale, new OrderCodeWords(CODES, locale));
    }

    private static OrderCode code(OrderCode.Set set, String code, String english, String french) {
        return new OrderCode(set, code, 1, english, french, 0, 9999);
    }
}

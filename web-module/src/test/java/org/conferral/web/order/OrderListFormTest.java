package org.conferral.web.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What narrows the list that many items are changed from: nothing of it is left out unseen. */
class OrderListFormTest {
    private final OrderListForm form = new OrderListForm();

    @ParameterizedTest
    @CsvSource({
        "status,HAPPY",
        "reason,WHY",
        "kind,GIFT",
        "type,DIPLOMA",
        "delivery,PIGEON",
        "handling,GENTLE",
        "language,DE",
        "recipient,foo",
        "from,yesterday",
        "to,2026-13-01",
        "run,12x",
        "job,12x",
        "releasable,no",
        "error,WRONG",
        "deleted,maybe"
    })
    void whatThereIsNotIsNoticedAndCanBeTakenOut(String field, String value) {
        form.getValues().put(field, value);
        assertFalse(form.unknowns().isEmpty());
        form.withoutUnknowns();
        assertNull(form.getValues().get(field));
        assertTrue(form.unknowns().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "status,SENT",
        "reason,NO_ADDRESS",
        "kind,REPRINT",
        "type,AHSD",
        "delivery,COURIER",
        "handling,PENDING",
        "language,FR",
        "recipient,other",
        "recipient,organization",
        "from,2026-07-01",
        "run,12",
        "job,12",
        "releasable,yes",
        "error,ADDRESS_TOO_LONG",
        "deleted,only",
        "status,' '"
    })
    void whatThereIsStays(String field, String value) {
        form.getValues().put(field, value);
        assertTrue(form.unknowns().isEmpty());
        form.withoutUnknowns();
        assertEquals(value, form.getValues().get(field));
    }

    @Test
    void nothingEnteredIsNothingUnknown() {
        assertTrue(form.unknowns().isEmpty());
    }
}

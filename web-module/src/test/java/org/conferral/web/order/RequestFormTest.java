package org.conferral.web.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RequestFormTest {
    @Test
    void reorderIsAskedForAsItsSourceWas() {
        RequestForm form = RequestForm.by("Zoë");
        form.askedBy("FAX");
        assertEquals("FAX", form.getMethod());
    }

    @Test
    void firstRunWasNotAskedFor() {
        RequestForm form = RequestForm.by("Alberta Education");
        form.askedBy("NOT_APPLICABLE");
        assertEquals("MAIL", form.getMethod());
    }
}

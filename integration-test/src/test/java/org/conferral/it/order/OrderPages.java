package org.conferral.it.order;

import com.microsoft.playwright.Page;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;

/** What the tests of the pages of order items share. */
final class OrderPages {
    private OrderPages() {}

    static long item(Pupil pupil) {
        return Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
    }

    static String number(Pupil pupil) {
        return "%010d-01"
                .formatted(Database.count(
                        "select max(order_id) from document_order_item where student_id = ?", pupil.id()));
    }

    /** Types this instead of what stands there. */
    static void retype(Page page, String field, String text) {
        Keyboard.enter(page.locator(field), text);
    }

    static long award(Pupil pupil) {
        return Database.count("select id from award where student_id = ?", pupil.id());
    }
}

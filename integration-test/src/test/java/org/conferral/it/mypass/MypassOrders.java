package org.conferral.it.mypass;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.WebClient;

/** What people order in myPass, and take back. */
final class MypassOrders {
    static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";
    static final String STUDENT = "&to=STUDENT&copies=1&language=EN&country=Canada";
    static final String CANCELLED = "/mypass/orders?done";
    static final String NOT_CANCELLED = "/mypass/orders?fault=cancelled";

    private MypassOrders() {}

    /** The pupil's newest award. */
    static long award(Pupil pupil) {
        return Database.count("select max(id) from award where student_id = ?", pupil.id());
    }

    /** What the page of orders says. */
    static String orders(WebClient person) {
        return person.get("/mypass/orders").body();
    }

    /** Orders documents of an award; the order item. */
    static long order(WebClient person, long award, String to, String address) {
        person.post("/mypass/save", "award=" + award + to);
        Mypass.address(person, address);
        String done = Mypass.place(person);
        assertTrue(done.startsWith("/mypass/done?item="), done);
        return Long.parseLong(done.replaceFirst(".*=", ""));
    }

    /** Takes an order back; where that leads to. */
    static String cancel(WebClient person, long item) {
        return WebClient.target(person.post("/mypass/cancel", "item=" + item));
    }
}

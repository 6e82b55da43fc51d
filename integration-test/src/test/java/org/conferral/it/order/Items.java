package org.conferral.it.order;

import static java.util.Objects.requireNonNull;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.concurrent.Callable;
import org.conferral.award.boundary.ReprintingService;
import org.conferral.award.entity.PlaceReprint;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** What Student Records do to an order item, and what is known of it then. */
public final class Items {
    static final MailingAddress ELSEWHERE =
            new MailingAddress("5 High Street\nLeeds LS1 4AP", null, null, null, "United Kingdom");

    private Items() {}

    /** What is tried. */
    interface Act {
        void perform() throws Exception;
    }

    static <T> T orders(Callable<T> call) throws Exception {
        return as(Account.ORDERS, call);
    }

    static void refused(int rule, Act act) {
        BusinessException refused = assertThrows(BusinessException.class, act::perform);
        assertEquals(rule, refused.rule(), refused.getMessage());
    }

    static void change(long item, OrderItemStatus to, @Nullable StatusReason reason) throws Exception {
        int version = get(item).version();
        orders(() -> {
            boundary(OrderItemService.class).change(new ChangeStatus(item, version, to, reason));
            return item;
        });
    }

    /** Orders more copies of what somebody has, to be sent to them elsewhere. */
    public static long reprint(Pupil pupil, int copies, DeliveryMethod method) throws Exception {
        return reprint(pupil, false, copies, "EN", new Recipient(true, "Zoë", ELSEWHERE), method);
    }

    static long reprint(
            Pupil pupil,
            boolean takeCurrentName,
            int copies,
            String language,
            Recipient recipient,
            DeliveryMethod method)
            throws Exception {
        Map<String, @Nullable Object> award = Database.rows(
                        "select id, version from award where student_id = ?", pupil.id())
                .get(0);
        return orders(() -> boundary(ReprintingService.class)
                .place(new PlaceReprint(
                        ((Number) requireNonNull(award.get("id"))).longValue(),
                        ((Number) requireNonNull(award.get("version"))).intValue(),
                        takeCurrentName,
                        copies,
                        language,
                        "MAIL",
                        "Zoë",
                        recipient,
                        method,
                        null))
                .id());
    }

    static ItemDetail get(long item) throws Exception {
        return as(Account.AUDITOR, () -> boundary(OrderItemQueries.class).get(item));
    }

    static long item(Pupil pupil) {
        return Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
    }
}

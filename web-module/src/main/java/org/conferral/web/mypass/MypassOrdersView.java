package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OwnOrder;
import org.jspecify.annotations.Nullable;

/** The orders of everybody that the visitor is connected to. */
@Named
@RequestScoped
public class MypassOrdersView {
    private static final int SIZE = 20;
    private static final int LAST = 9_999;

    @Inject
    HttpServletRequest request;

    @Inject
    MypassVisitor visitor;

    @Inject
    ReprintOrderService service;

    private List<OwnOrder> orders = List.of();
    private int number = 1;
    private boolean older;
    private @Nullable OrderDraft draft;

    /** Shows them, or the door. */
    public void open() {
        if (visitor.enters()) {
            number = Math.toIntExact(Math.max(1, Math.min(LAST, Fields.number(request, "page"))));
            List<OwnOrder> found = service.orders(visitor.key(), (number - 1) * SIZE, SIZE + 1);
            older = found.size() > SIZE;
            orders = found.subList(0, Math.min(SIZE, found.size()));
            draft = service.draft(visitor.key()).orElse(null);
        }
    }

    public int getNumber() {
        return number;
    }

    /** Whether there are orders that were placed before these. */
    public boolean isOlder() {
        return older;
    }

    public List<OwnOrder> getOrders() {
        return orders;
    }

    /** An order that is not finished yet. */
    public @Nullable OrderDraft getDraft() {
        return draft;
    }
}

package org.conferral.web.mypass;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OwnOrder;
import org.jspecify.annotations.Nullable;

/** The orders of everybody that the visitor is connected to. */
@Named
@RequestScoped
public class MypassOrdersView {
    @Inject
    MypassVisitor visitor;

    @Inject
    ReprintOrderService service;

    private List<OwnOrder> orders = List.of();
    private @Nullable OrderDraft draft;

    /** Shows them, or the door. */
    public void open() {
        if (visitor.enters()) {
            orders = service.orders(visitor.key());
            draft = service.draft(visitor.key()).orElse(null);
        }
    }

    public List<OwnOrder> getOrders() {
        return orders;
    }

    /** An order that is not finished yet. */
    public @Nullable OrderDraft getDraft() {
        return draft;
    }
}

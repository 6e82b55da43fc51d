package org.conferral.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** What is done to the item that the page shows: its status, its special handling, delete. */
@Named
@ViewScoped
public class OrderSteps implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OrderView view;

    @Inject
    OrderItemService service;

    @Inject
    Refused refused;

    private @Nullable OrderItemStatus to;
    private @Nullable StatusReason reason;
    private @Nullable SpecialHandling handling;

    public @Nullable String change() {
        OrderItemStatus chosen = getTo();
        if (chosen == null) {
            refused.because("order_view.message.choose");
            return null;
        }
        return done("changed", id -> service.change(new ChangeStatus(id, view.version(), chosen, reason)));
    }

    public @Nullable String handle() {
        SpecialHandling chosen = handling;
        if (chosen == null) {
            refused.because("order_view.message.choose");
            return null;
        }
        return done("handled", id -> service.handle(new ChangeHandling(id, view.version(), chosen)));
    }

    public @Nullable String delete() {
        return done("deleted", id -> service.delete(id, view.version()));
    }

    private interface Step {
        void on(long id);
    }

    /** Where it is refused, the page shows the item as it is now, with the reason. */
    private @Nullable String done(String what, Step step) {
        long id = view.getItem().row().id();
        try {
            step.on(id);
            return OrderAddress.view(id, what);
        } catch (ItemChangedException e) {
            refused.because("order_view.message.meanwhile");
        } catch (BusinessException e) {
            refused.by(e);
        }
        view.seen();
        return null;
    }

    /** The status chosen; the only one, where there is only one. */
    public @Nullable OrderItemStatus getTo() {
        List<OrderItemStatus> next = view.getItem().next();
        return to == null && next.size() == 1 ? next.get(0) : to;
    }

    public void setTo(@Nullable OrderItemStatus to) {
        this.to = to;
    }

    public @Nullable StatusReason getReason() {
        return reason;
    }

    public void setReason(@Nullable StatusReason reason) {
        this.reason = reason;
    }

    public @Nullable SpecialHandling getHandling() {
        return handling;
    }

    public void setHandling(@Nullable SpecialHandling handling) {
        this.handling = handling;
    }
}

package org.conferral.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeMethod;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** What is done to the item that the page shows: its status, its special handling, delete. */
@Named
@ViewScoped
public class OrderSteps implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int REASON_MISSING = 60118;

    @Inject
    OrderView view;

    @Inject
    OrderItemService service;

    @Inject
    Refused refused;

    @Inject
    Done done;

    private @Nullable OrderItemStatus to;
    private @Nullable StatusReason reason;
    private @Nullable SpecialHandling handling;
    private @Nullable DeliveryMethod method;

    public @Nullable String change() {
        OrderItemStatus chosen = getTo();
        if (chosen == null) {
            refused.because("new_status", "order_view.message.choose");
            return null;
        }
        return take("changed", id -> service.change(new ChangeStatus(id, view.version(), chosen, reason)));
    }

    public @Nullable String handle() {
        SpecialHandling chosen = handling;
        if (chosen == null) {
            refused.because("new_handling", "order_view.message.choose");
            return null;
        }
        return take("handled", id -> service.handle(new ChangeHandling(id, view.version(), chosen)));
    }

    public @Nullable String deliver() {
        DeliveryMethod chosen = method;
        if (chosen == null) {
            refused.because("new_method", "order_view.message.choose");
            return null;
        }
        return take("delivered", id -> service.deliver(new ChangeMethod(id, view.version(), chosen)));
    }

    public @Nullable String delete() {
        return take("deleted", id -> service.delete(id, view.version()));
    }

    private interface Step {
        void on(long id);
    }

    /**
     * Refused by a rule, the question stays open with the reason; where the item is no longer what was shown, its page is
     * opened anew and says so.
     */
    private @Nullable String take(String what, Step step) {
        ItemRow item = view.getItem().row();
        try {
            step.on(item.id());
            done.tell("order_view.message." + what, item.number());
            return OrderAddress.view(item.id());
        } catch (ItemChangedException e) {
            refused.next("order_view.message.meanwhile");
            return OrderAddress.view(item.id());
        } catch (BusinessException e) {
            refused.at(e.rule() == REASON_MISSING ? "new_reason" : null, e);
            return null;
        }
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

    public @Nullable DeliveryMethod getMethod() {
        return method;
    }

    public void setMethod(@Nullable DeliveryMethod method) {
        this.method = method;
    }

    public @Nullable SpecialHandling getHandling() {
        return handling;
    }

    public void setHandling(@Nullable SpecialHandling handling) {
        this.handling = handling;
    }
}

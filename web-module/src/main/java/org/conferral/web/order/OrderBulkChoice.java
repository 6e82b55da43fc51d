package org.conferral.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.conferral.order.boundary.BulkChangeService;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.BulkLink;
import org.conferral.order.entity.OrderCode;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** The question what shall be done to everything that the list of order items shows. */
@Named
@ViewScoped
public class OrderBulkChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OrderListView list;

    @Inject
    BulkChangeService service;

    @Inject
    OrderWords words;

    @Inject
    Refused refused;

    private @Nullable BulkAction action;
    private @Nullable StatusReason reason;
    private final Shown<List<BulkLink>> latest = new Shown<>();

    /** Freezes what is picked of the list, or all of it, and shows what the action would do to it. */
    public @Nullable String prepare() {
        BulkAction chosen = action;
        if (chosen == null) {
            refused.because("action", "order_list.message.choose");
            return null;
        }
        if (!list.isSure()) {
            refused.because("action", "order_list.message.unsure");
            return null;
        }
        try {
            return "/order/bulk?faces-redirect=true&id="
                    + service.freeze(list.getPicks().of(list.filter()), chosen, reason);
        } catch (BusinessException e) {
            refused.at("action_reason", e);
            return null;
        }
    }

    /** What the reader changed so before. */
    public List<BulkLink> getLatest() {
        return latest.of(service::latest);
    }

    public List<BulkAction> getActions() {
        return List.of(BulkAction.values());
    }

    /** The reasons to choose from for the action chosen. */
    public List<StatusReason> getReasons() {
        return action == null ? List.of() : words.offered(OrderCode.Set.STATUS_REASON, action.reasons());
    }

    public @Nullable BulkAction getAction() {
        return action;
    }

    public void setAction(@Nullable BulkAction action) {
        this.action = action;
    }

    public @Nullable StatusReason getReason() {
        return reason;
    }

    public void setReason(@Nullable StatusReason reason) {
        this.reason = reason;
    }
}

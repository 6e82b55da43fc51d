package org.conferral.web.order;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.conferral.order.boundary.BulkChangeService;
import org.conferral.order.boundary.OrderItemExports;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.FoundItems;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.ItemSearch;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Refused;
import org.conferral.web.platform.Rows;
import org.conferral.web.platform.download.PreparedFiles;
import org.jspecify.annotations.Nullable;

/** List Document Order Items. */
@Named
@ViewScoped
public class OrderListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OrderItemQueries items;

    @Inject
    OrderItemExports exports;

    @Inject
    PreparedFiles files;

    @Inject
    BulkChangeService bulk;

    @Inject
    Refused refused;

    private @Nullable BulkAction action;
    private @Nullable StatusReason reason;
    private final OrderListForm form = new OrderListForm();
    private transient PageRequest shown = new PageRequest(0, 1, "", true);
    private transient @Nullable FoundItems found;
    private @Nullable Rows<ItemRow> rows;

    @PostConstruct
    void begin() {
        rows = new Rows<>(this::page, row -> String.valueOf(row.id()));
    }

    private Page<ItemRow> page(PageRequest request) {
        shown = request;
        return items.page(filter(), request);
    }

    /** What is pasted is looked up anew each time: an item may have come meanwhile. */
    ItemFilter filter() {
        ItemSearch search = ItemSearch.parse(form.getNumbers());
        FoundItems now = search.isBlank() ? null : items.find(search);
        found = now;
        return form.filter().of(now == null ? null : now.ids());
    }

    /** Narrowed anew, the table begins with its first page. */
    public void narrow() {
        filter();
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Sends every item listed as a file, sorted as the list is. */
    public void export() throws IOException {
        OrderItemExports source = exports;
        ItemFilter filter = filter();
        PageRequest order = shown;
        files.send(source::listFileName, out -> source.writeList(filter, order, out));
    }

    /** Freezes what is listed, and shows what the action would do to it. */
    public @Nullable String prepare() {
        BulkAction chosen = action;
        if (chosen == null) {
            refused.because("order_list.message.choose");
            return null;
        }
        try {
            return "/order/bulk?faces-redirect=true&id=" + bulk.freeze(filter(), chosen, reason);
        } catch (BusinessException e) {
            refused.by(e);
            return null;
        }
    }

    public List<BulkAction> getActions() {
        return List.of(BulkAction.values());
    }

    /** The reasons to choose from for the action chosen. */
    public List<StatusReason> getActionReasons() {
        return action == null ? List.of() : action.reasons();
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

    /** The pasted numbers that led to no item. */
    public List<String> getMissing() {
        FoundItems now = found;
        return now == null ? List.of() : now.missing();
    }

    public OrderListForm getForm() {
        return form;
    }

    public @Nullable Rows<ItemRow> getRows() {
        return rows;
    }

    public List<OrderItemStatus> getStatuses() {
        return Arrays.stream(OrderItemStatus.values())
                .filter(status -> status != OrderItemStatus.UNDER_CONSTRUCTION)
                .toList();
    }

    public List<StatusReason> getReasons() {
        return List.of(StatusReason.values());
    }

    public List<OrderPurpose> getPurposes() {
        return List.of(OrderPurpose.values());
    }

    public List<DeliveryMethod> getDeliveries() {
        return DeliveryMethod.CREDENTIAL;
    }

    public List<SpecialHandling> getHandlings() {
        return List.of(SpecialHandling.values());
    }
}

package org.conferral.web.order;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.conferral.order.boundary.OrderItemExports;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.FoundItems;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.ItemSearch;
import org.conferral.order.entity.OrderCode;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.RecipientKind;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.Unknowns;
import org.conferral.web.platform.download.PreparedFiles;
import org.conferral.web.platform.list.Rows;
import org.conferral.web.platform.list.ShownAddress;
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
    OrderSearches searches;

    @Inject
    OrderWords words;

    @Inject
    Kept kept;

    @Inject
    Faults faults;

    private @Nullable String numbersKey;
    private @Nullable String studentKey;
    private @Nullable String saved;
    private final OrderListForm form = new OrderListForm();
    private final OrderPicks picks = new OrderPicks();
    /** Whether the address asked for something that there is not, and nothing was chosen since. */
    private boolean unsure;

    private long hidden;

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

    /**
     * What is pasted is looked up anew each time: an item may have come meanwhile. Nothing is listed as long as something is
     * asked for that there is not, so that no list is longer than its reader thinks.
     */
    ItemFilter filter() {
        ItemSearch search = ItemSearch.parse(form.getValues().get("numbers"));
        FoundItems now = search.isBlank() ? null : items.find(search);
        found = now;
        if (!isSure()) {
            return form.filter().of(List.of());
        }
        return now == null ? form.filter() : pasted(form.filter(), now);
    }

    /** Who pastes the number of a deleted item sees it, unless deleted items were chosen or left out. */
    private ItemFilter pasted(ItemFilter filter, FoundItems now) {
        ItemFilter these = filter.of(now.ids());
        return form.saysOfDeleted() ? these : these.withDeleted(null);
    }

    /** Looks anew at what is pasted, and at how many of its items something else hides. */
    private void look() {
        ItemFilter filter = filter();
        FoundItems now = found;
        hidden = now == null || !isSure() ? 0 : now.ids().size() - items.count(filter);
    }

    /** Whether all that narrows the list is understood. */
    boolean isSure() {
        return !unsure && form.unknowns().isEmpty();
    }

    /** Shows what the address asks for; that of a saved search leads to what it narrows the list by. */
    public void open() throws IOException {
        Optional<String> address = searches.address(saved);
        if (address.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address.get());
            return;
        }
        faults.tellUnless("saved", saved, List.of());
        form.getValues().put("numbers", kept.text(numbersKey));
        form.getValues().put("student", kept.text(studentKey));
        Unknowns unknowns = form.unknowns();
        faults.tellNothingListed(unknowns);
        unsure = !unknowns.isEmpty();
        form.withoutUnknowns();
        faults.tellOrder(form.filter().from(), form.filter().to());
        look();
        faults.tellForgotten(numbersKey, studentKey);
    }

    /** Narrowed anew, the table begins with its first page, and nothing of it is picked. */
    public void narrow() {
        picks.nothing();
        unsure = false;
        faults.tellNothingListed(form.unknowns());
        faults.tellOrder(form.filter().from(), form.filter().to());
        look();
        numbersKey = kept.keepText(form.getValues().get("numbers"));
        studentKey = kept.keepText(form.getValues().get("student"));
        ShownAddress.carry("numbers", numbersKey);
        ShownAddress.carry("student", studentKey);
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    /** Sends every item listed as a file, sorted as the list is. */
    public void export() throws IOException {
        OrderItemExports source = exports;
        ItemFilter filter = filter();
        PageRequest order = shown;
        files.send(source::listFileName, out -> source.writeList(filter, order, out));
    }

    /** The key of what was pasted. */
    public @Nullable String getNumbersKey() {
        return numbersKey;
    }

    public void setNumbersKey(@Nullable String numbersKey) {
        this.numbersKey = numbersKey;
    }

    /** The key of the name that is looked for. */
    public @Nullable String getStudentKey() {
        return studentKey;
    }

    public void setStudentKey(@Nullable String studentKey) {
        this.studentKey = studentKey;
    }

    public @Nullable String getSaved() {
        return saved;
    }

    public void setSaved(@Nullable String saved) {
        this.saved = saved;
    }

    /** The pasted numbers that led to no item. */
    public List<String> getMissing() {
        FoundItems now = found;
        return now == null ? List.of() : now.missing();
    }

    /** How many items of pasted numbers are not listed, as something else narrows the list too. */
    public long getHidden() {
        return hidden;
    }

    public OrderPicks getPicks() {
        return picks;
    }

    /** Nothing is picked any more. */
    public void unpick() {
        picks.nothing();
    }

    public OrderListForm getForm() {
        return form;
    }

    public @Nullable Rows<ItemRow> getRows() {
        return rows;
    }

    public List<OrderItemStatus> getStatuses() {
        return words.inOrder(OrderCode.Set.STATUS, List.of(OrderItemStatus.values())).stream()
                .filter(status -> status != OrderItemStatus.UNDER_CONSTRUCTION)
                .toList();
    }

    public List<StatusReason> getReasons() {
        return words.inOrder(OrderCode.Set.STATUS_REASON, List.of(StatusReason.values()));
    }

    public List<OrderPurpose> getPurposes() {
        return List.of(OrderPurpose.values());
    }

    public List<DeliveryMethod> getDeliveries() {
        return words.inOrder(OrderCode.Set.DELIVERY_METHOD, DeliveryMethod.ordered());
    }

    public List<RecipientKind> getRecipients() {
        return List.of(RecipientKind.values());
    }

    public List<SpecialHandling> getHandlings() {
        return words.inOrder(OrderCode.Set.SPECIAL_HANDLING, List.of(SpecialHandling.values()));
    }
}

package org.conferral.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.AwardActions;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.order.boundary.CredentialItemQueries;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** The page of one awarded credential; which of its tabs is shown stands in its address. */
@Named
@ViewScoped
public class AwardView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIRST_TAB = "details";
    private static final List<String> TABS = List.of(FIRST_TAB, "orders", "audit");

    @Inject
    AwardQueries awards;

    @Inject
    CredentialItemQueries orders;

    @Inject
    AwardAudit audit;

    @Inject
    Faults faults;

    private @Nullable String id;
    private @Nullable String tab;
    private @Nullable AwardDetail award;
    private @Nullable AwardActions actions;
    private final Shown<List<CredentialItemRow>> items = new Shown<>();
    private @Nullable Rows<CredentialItemRow> rows;

    /** Shows the credential as it is now. */
    public void open() {
        show(Parameter.id(id));
        faults.tellUnless("tab", tab, TABS);
        audit.of(getAward().id());
    }

    void show(long number) {
        award = awards.get(number);
        actions = awards.actions(number);
        items.forget();
        rows = getTab().equals("orders") ? Rows.of(this::getItems, item -> String.valueOf(item.id())) : null;
    }

    public AwardDetail getAward() {
        return Objects.requireNonNull(award);
    }

    public AwardActions getActions() {
        return Objects.requireNonNull(actions);
    }

    /** Whether an item waits for its document. */
    public boolean isDocumentAwaited() {
        return getItems().stream().anyMatch(item -> item.status() == OrderItemStatus.ORDERED && !item.deleted());
    }

    public List<Long> getItemIds() {
        return getItems().stream().map(CredentialItemRow::id).toList();
    }

    public List<CredentialItemRow> getItems() {
        AwardDetail shown = getAward();
        return items.of(() -> orders.all(Stream.concat(Stream.of(shown.number()), shown.archived().stream())
                .map(CredentialNumber::value)
                .toList()));
    }

    public @Nullable Rows<CredentialItemRow> getRows() {
        return rows;
    }

    public AwardAudit getAudit() {
        return audit;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        return tab != null && TABS.contains(tab) ? tab : FIRST_TAB;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

package org.conferral.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.ItemSearch;
import org.conferral.order.entity.ItemVersion;
import org.conferral.student.entity.LegalName;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.list.Rows;
import org.jspecify.annotations.Nullable;

/** The page of one order item; which of its tabs is shown stands in its address. */
@Named
@ViewScoped
public class OrderView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIRST_TAB = "details";
    private static final List<String> TABS = List.of(FIRST_TAB, "audit");

    @Inject
    OrderItemQueries items;

    @Inject
    AwardQueries awards;

    @Inject
    Faults faults;

    private @Nullable String id;
    private @Nullable String number;
    private @Nullable String tab;
    private transient @Nullable ItemDetail item;
    private transient @Nullable AwardDetail award;
    private transient @Nullable LegalName printed;
    private int version;
    private @Nullable Rows<ItemVersion> history;

    /** Shows the item as it is now; its address may name it by its number. */
    public void open() {
        if (id == null) {
            id = items.find(ItemSearch.parse(number)).ids().stream()
                    .findFirst()
                    .map(String::valueOf)
                    .orElse(null);
        }
        show();
        faults.tellUnless("tab", tab, TABS);
        version = getItem().version();
    }

    void show() {
        ItemDetail found = items.get(Parameter.id(id));
        item = found;
        CredentialNumber credential = new CredentialNumber(found.row().credentialNumber());
        printed = awards.nameOn(credential).orElse(null);
        award = awards.ofNumber(credential).map(awards::get).orElse(null);
        long shown = found.row().id();
        history = getTab().equals("audit")
                ? Rows.of(() -> items.history(shown), version -> version.at() + " " + version.change())
                : null;
    }

    /** The version that the reader saw when the page was opened. */
    int version() {
        return version;
    }

    /** From now on what is shown is what the reader has seen. */
    void seen() {
        show();
        version = getItem().version();
    }

    public ItemDetail getItem() {
        if (item == null) {
            show();
        }
        return Objects.requireNonNull(item);
    }

    /** The awarded credential that the item is of; none where there is none any more. */
    public @Nullable AwardDetail getAward() {
        getItem();
        return award;
    }

    /** The legal name on the document: that of its number, whatever the credential was re-issued as since. */
    public @Nullable LegalName getPrinted() {
        getItem();
        return printed;
    }

    public @Nullable Rows<ItemVersion> getHistory() {
        return history;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** The tab shown: the first when the address names none that there is. */
    public String getTab() {
        return tab != null && TABS.contains(tab) ? tab : FIRST_TAB;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab;
    }
}

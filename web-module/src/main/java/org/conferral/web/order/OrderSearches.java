package org.conferral.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conferral.platform.boundary.OwnListService;
import org.conferral.platform.entity.SavedSearch;
import org.conferral.web.platform.Kept;
import org.conferral.web.platform.Parameter;
import org.jspecify.annotations.Nullable;

/** The reader's saved searches of the list of order items. */
@Named
@RequestScoped
public class OrderSearches {
    private static final String LIST = "order_list";

    @Inject
    OwnListService own;

    @Inject
    Kept kept;

    @Inject
    OrderListView view;

    private @Nullable String name;

    /** The address of the list as this search narrows it; none where the reader has no such search. */
    Optional<String> address(@Nullable String id) {
        Integer number = Parameter.number(id);
        return number == null ? Optional.empty() : own.search(LIST, number).map(this::address);
    }

    private String address(SavedSearch search) {
        Map<String, @Nullable String> parameters = new TreeMap<>(search.criteria());
        OrderListForm.SECRET.forEach(field -> parameters.computeIfPresent(field, (key, text) -> kept.keepText(text)));
        return "/order/list" + Parameter.query(parameters);
    }

    public List<SavedSearch> getAll() {
        return own.searches(LIST);
    }

    /** Remembers what the list is narrowed by now. */
    public void keep() {
        own.keep(LIST, String.valueOf(name).strip(), view.getForm().said());
        name = null;
    }

    public void forget(long id) {
        own.forget(LIST, id);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}

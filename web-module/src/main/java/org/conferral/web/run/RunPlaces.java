package org.conferral.web.run;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conferral.document.boundary.DocumentQueries;
import org.conferral.order.boundary.ItemMakingQueries;
import org.conferral.order.entity.ItemCount;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.printing.entity.run.RunPlace;
import org.conferral.run.entity.RunDetail;

/** Where what a run ordered is now (docs/specification/product.md, decision 8). */
@Named
@RequestScoped
public class RunPlaces {
    @Inject
    ItemMakingQueries items;

    @Inject
    DocumentQueries documents;

    private final Map<Long, Long> missing = new HashMap<>();
    private final Map<Long, List<ItemCount>> known = new HashMap<>();

    /** How many items are where, in the order of their way; nothing when nothing was ordered. */
    public List<ItemCount> of(long run) {
        return known.computeIfAbsent(run, id -> items.ofRun(id).stream()
                .sorted(Comparator.comparing(ItemCount::status)
                        .thenComparing(
                                Comparator.comparingLong(ItemCount::items).reversed()))
                .toList());
    }

    public long sum(long run) {
        return of(run).stream().mapToLong(ItemCount::items).sum();
    }

    /** Whether something waits for its document. */
    public boolean waits(long run) {
        return of(run).stream().anyMatch(count -> count.status() == OrderItemStatus.ORDERED);
    }

    /** How many should have a document and have none. */
    public long missing(long run) {
        return missing.computeIfAbsent(run, documents::missing);
    }

    /** Whether each record that the run ordered is in exactly one place, and those that say so have their document. */
    public boolean balances(RunDetail run) {
        return sum(run.id()) == run.counts().ordered() && missing(run.id()) == 0;
    }

    /** Where those items are among others, for who may not list items. */
    public String delivery(long run, ItemCount count) {
        String page = "/run/delivery?id=" + run;
        return switch (count.status()) {
            case ORDERED, CANCELLED -> page + "&place=" + count.status();
            case ON_HOLD, SYSTEM_HOLD -> page + "&place=" + RunPlace.HELD;
            case PROCESSED -> page + "&place=" + RunPlace.READY;
            case UNDER_CONSTRUCTION, SENT, FAILED_DELIVERY, DELIVERED_IN_ERROR, DOWNLOADED, EXPIRED -> page;
        };
    }

    /** The address of the list of those items; deleted ones are among the cancelled. */
    public String list(long run, ItemCount count) {
        return "/order/list?run=" + run + "&status=" + count.status()
                + (count.reason() == null ? "" : "&reason=" + count.reason())
                + (count.status() == OrderItemStatus.CANCELLED ? "&deleted=all" : "");
    }
}

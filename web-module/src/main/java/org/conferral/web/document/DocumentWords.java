package org.conferral.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.document.boundary.AgentQueries;
import org.conferral.document.boundary.DocumentQueries;
import org.conferral.order.boundary.ItemMakingQueries;
import org.jspecify.annotations.Nullable;

/** What pages say of the documents of order items. */
@Named
@RequestScoped
public class DocumentWords {
    @Inject
    DocumentQueries documents;

    @Inject
    AgentQueries agent;

    @Inject
    ItemMakingQueries items;

    private final Map<Long, Boolean> made = new HashMap<>();
    private final Map<String, Optional<Long>> madeAs = new HashMap<>();
    private @Nullable Boolean paused;
    private @Nullable Boolean waiting;

    /** Whether the item has a document, of which a copy can be looked at. */
    public boolean made(long item) {
        return made(item, List.of(item));
    }

    /** The same of one of those that a page shows, which are looked up together. */
    public boolean made(long item, Collection<Long> shown) {
        if (!made.containsKey(item)) {
            Set<Long> found = documents.made(shown);
            shown.forEach(id -> made.put(id, found.contains(id)));
        }
        return made.getOrDefault(item, false);
    }

    /** The item with this number if it has a document; none where there is no number. */
    public @Nullable Long madeAs(@Nullable String number) {
        return number == null || number.isEmpty()
                ? null
                : madeAs.computeIfAbsent(number, documents::madeAs).orElse(null);
    }

    /** Whether any item waits for its document. */
    public boolean isWaiting() {
        Boolean known = waiting;
        if (known == null) {
            known = items.waiting() > 0;
            waiting = known;
        }
        return known;
    }

    /** Whether no documents are made at the moment, because somebody paused that. */
    public boolean isPaused() {
        Boolean known = paused;
        if (known == null) {
            known = agent.isPaused();
            paused = known;
        }
        return known;
    }
}

package org.conferral.order.entity;

import java.util.List;

/**
 * What a pasted list led to.
 *
 * @param ids the items
 * @param missing the terms that led to none, as they were pasted
 */
public record FoundItems(List<Long> ids, List<String> missing) {
    public FoundItems {
        ids = List.copyOf(ids);
        missing = List.copyOf(missing);
    }
}

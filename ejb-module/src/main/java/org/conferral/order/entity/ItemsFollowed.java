package org.conferral.order.entity;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which order items somebody follows.
 *
 * @param all students of whom all, by their primary numbers
 * @param some students of whom only {@code own}
 * @param own items
 * @param only none of any others than these; none for no such bound
 * @param courier only what a courier brings and is still to be handled or sent
 */
public record ItemsFollowed(
        Set<Long> all,
        Set<Long> some,
        Set<Long> own,
        @Nullable Set<Long> only,
        boolean courier) {
    public ItemsFollowed {
        all = Set.copyOf(all);
        some = Set.copyOf(some);
        own = Set.copyOf(own);
        only = only == null ? null : Set.copyOf(only);
    }

    /** The same, of these items only. */
    public ItemsFollowed only(Collection<Long> items) {
        return new ItemsFollowed(all, some, own, Set.copyOf(items), courier);
    }

    /** The same, of what a courier brings and is still to be handled or sent. */
    public ItemsFollowed byCourier() {
        return new ItemsFollowed(all, some, own, only, true);
    }
}

package org.conferral.printing.entity;

import java.util.List;

/**
 * What is Ready for Delivery and in no print job.
 *
 * @param groups what will be gathered
 * @param held so many wait, because their students are on hold or deceased
 * @param otherwise so many are delivered in another way than on paper
 */
public record Pool(List<PoolGroup> groups, long held, long otherwise) {
    public Pool {
        groups = List.copyOf(groups);
    }

    /** How many order items will be gathered. */
    public long items() {
        return groups.stream().mapToLong(PoolGroup::items).sum();
    }

    public long pages() {
        return groups.stream().mapToLong(PoolGroup::pages).sum();
    }
}

package org.conferral.run.entity;

import org.conferral.award.entity.ActiveAward;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.Refusal;

/** What became of an item at its turn. */
public sealed interface SettledItem {
    /** The run item. */
    long id();

    /** Awarded, by this run or before it, and ordered. */
    record Ordered(long id, ActiveAward award, PlacedItem item, String language) implements SettledItem {}

    /** Refused. */
    record Refused(long id, Stage stage, Refusal refusal) implements SettledItem {}
}

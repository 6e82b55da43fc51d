package org.conferral.run.entity;

import java.time.LocalDate;
import org.conferral.award.entity.AwardCredential;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.entity.Refusal;

/** What became of an item at its turn. */
public sealed interface SettledItem {
    /** The run item. */
    long id();

    /** Awarded and ordered. */
    record Ordered(long id, AwardCredential award, PlacedItem item, LocalDate awardedOn, String language)
            implements SettledItem {}

    /** Refused. */
    record Refused(long id, Stage stage, Refusal refusal) implements SettledItem {}
}

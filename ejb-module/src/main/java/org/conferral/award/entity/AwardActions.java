package org.conferral.award.entity;

import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What may be done with an awarded credential as it is now.
 *
 * @param active not deleted: it may be changed and deleted; else it may be had back
 * @param orderRefusal why its document may not be ordered, if so
 */
public record AwardActions(boolean active, @Nullable Refusal orderRefusal) {
    public boolean mayBeOrdered() {
        return orderRefusal == null;
    }
}

package org.conferral.award.entity;

import org.conferral.order.entity.PlacedItem;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was awarded to one student.
 *
 * @param item the order item of its document, if it was ordered at the same time
 */
public record AwardResult(
        long awardId, CredentialNumber number, @Nullable PlacedItem item) {}

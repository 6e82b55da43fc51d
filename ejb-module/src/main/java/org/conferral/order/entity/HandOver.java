package org.conferral.order.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says that Student Records handed an item over themselves.
 *
 * @param version of the item as it was shown
 * @param on the day of it
 * @param waybill the number that the courier gave it; none where it went without one
 */
public record HandOver(
        long id, int version, LocalDate on, @Nullable String waybill) {}

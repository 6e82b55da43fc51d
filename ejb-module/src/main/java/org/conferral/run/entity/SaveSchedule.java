package org.conferral.run.entity;

import org.conferral.order.entity.DeliveryMethod;
import org.jspecify.annotations.Nullable;

/**
 * A schedule to add or change.
 *
 * @param id none to add one
 * @param version what was read before the change; 0 to add one
 */
public record SaveSchedule(
        @Nullable Long id,
        String name,
        RunCriteria criteria,
        DeliveryMethod deliveryMethod,
        RunCalendar calendar,
        boolean enabled,
        int version) {}

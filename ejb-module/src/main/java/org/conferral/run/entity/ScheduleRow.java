package org.conferral.run.entity;

import java.time.Instant;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.organization.entity.OrganizationRow;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in the list of schedules.
 *
 * @param nextAt none while it is off
 * @param lastRun the run that it started last, if that found anything
 * @param version for the edit that follows
 */
public record ScheduleRow(
        long id,
        String name,
        @Nullable OrganizationRow authority,
        @Nullable OrganizationRow school,
        List<CredentialCode> types,
        DeliveryMethod deliveryMethod,
        RunCalendar calendar,
        boolean enabled,
        @Nullable Instant nextAt,
        @Nullable Instant lastAt,
        @Nullable Long lastRun,
        @Nullable ScheduleResult lastResult,
        int version) {}

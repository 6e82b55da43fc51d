package org.conferral.delivery.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was tried at a door, or done by staff.
 *
 * @param at the last time, where it is counted
 * @param actor a login, or the address of e-mail at a door
 * @param network from which it was tried at a door
 * @param change of a setting
 */
public record DeliveryEvent(
        Instant at,
        DeliveryEventKind kind,
        @Nullable String actor,
        @Nullable String network,
        @Nullable RuleChange change,
        int times) {}

package org.conferral.order.entity;

import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Items of a bulk change that are alike.
 *
 * @param refusal why they stay as they are; none for those that change
 */
public record BulkGroup(UiStatus status, @Nullable Refusal refusal, long count) {}

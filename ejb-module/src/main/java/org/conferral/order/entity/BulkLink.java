package org.conferral.order.entity;

import java.time.Instant;

/**
 * A bulk change that was confirmed.
 *
 * @param ended whether each of its items has its outcome
 */
public record BulkLink(long id, BulkAction action, Instant confirmedAt, boolean ended) {}

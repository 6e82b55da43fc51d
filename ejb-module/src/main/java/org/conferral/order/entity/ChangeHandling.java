package org.conferral.order.entity;

/**
 * Acknowledge the special handling of an item, or say what it waits for.
 *
 * @param version of the item as it was shown to who asks
 */
public record ChangeHandling(long id, int version, SpecialHandling to) {}

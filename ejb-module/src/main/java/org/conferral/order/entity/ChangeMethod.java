package org.conferral.order.entity;

/**
 * Deliver a document that is made another way.
 *
 * @param version of the item as it was shown to who asks
 */
public record ChangeMethod(long id, int version, DeliveryMethod to) {}

package org.conferral.order.entity;

/** Fired in the transaction that deletes an item whose document is made, or sends that another way. */
public record ItemLeaving(long item, OrderAuthor author) {}

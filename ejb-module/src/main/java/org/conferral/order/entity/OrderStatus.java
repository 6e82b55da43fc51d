package org.conferral.order.entity;

/** How far an order is (docs/specification/ordering.md §3.5). Those of credentials are Ordered from the beginning. */
public enum OrderStatus {
    UNDER_CONSTRUCTION,
    PAYMENT_PENDING,
    PAYMENT_NOT_RECEIVED,
    /** Final: from here on only items change. */
    ORDERED
}

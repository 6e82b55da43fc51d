package org.conferral.mypass.entity;

/**
 * What somebody was shown who sends an order.
 *
 * @param version of the unfinished order
 * @param award version of the award
 * @param name that the copy bears
 */
public record ShownOrder(long version, int award, String name) {}

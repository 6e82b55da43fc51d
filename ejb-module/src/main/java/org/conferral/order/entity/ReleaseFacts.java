package org.conferral.order.entity;

/**
 * What the release of an item rests on, as it is today.
 *
 * @param addressed whether the item has an address, or its student one that it can take, or it needs none
 * @param held whether an official mark hold of the student is in force
 * @param receiving whether the organization that the item is for is approved, or it is for none
 */
public record ReleaseFacts(boolean addressed, boolean held, boolean deceased, boolean secondary, boolean receiving) {}

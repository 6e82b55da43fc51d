package org.conferral.order.entity;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an item.
 *
 * @param code what it is, as screens put it in words
 * @param description of the technical kind, where the code does not say all
 */
public record DocumentErrorRow(String code, @Nullable String description) {}

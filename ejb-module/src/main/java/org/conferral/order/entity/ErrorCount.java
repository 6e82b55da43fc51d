package org.conferral.order.entity;

/**
 * How many items on System Hold have this wrong with them.
 *
 * @param code of the document error
 */
public record ErrorCount(String code, long items) {}

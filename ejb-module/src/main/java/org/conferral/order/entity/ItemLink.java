package org.conferral.order.entity;

/** Another item that an item leads to. */
public record ItemLink(long id, String number, UiStatus status) {}

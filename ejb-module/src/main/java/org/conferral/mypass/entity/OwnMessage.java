package org.conferral.mypass.entity;

import java.time.Instant;

/**
 * A message as its person sees it.
 *
 * @param read whether they have said that they read it
 * @param order of which it tells
 */
public record OwnMessage(long id, MessageKind kind, Instant at, boolean read, OwnOrder order) {}

package org.conferral.connection.entity;

import java.time.Instant;

/** A code that somebody can still use. */
public record GivenCode(ConnectionKind kind, Instant expiresAt) {}

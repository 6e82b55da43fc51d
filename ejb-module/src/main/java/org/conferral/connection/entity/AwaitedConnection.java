package org.conferral.connection.entity;

import java.time.Instant;

/** An imported connection whose address has no account yet. */
public record AwaitedConnection(long id, String address, ConnectionKind kind, Instant importedAt) {}

package org.conferral.connection.entity;

import java.time.Instant;

/** That somebody was connected to a student, without which one. */
public record EndedConnection(ConnectionKind kind, Instant since, Instant endedAt) {}

package org.conferral.printing.entity;

import java.time.Instant;

/** What happened to a print job, and to how many of its order items. */
public record PrintJobEvent(Instant at, String actor, PrintJobEventKind kind, int items) {}

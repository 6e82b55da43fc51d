package org.conferral.run.entity;

import java.time.Instant;
import java.util.List;

/** What happened to a run, when, and by whom; {@code detail} is what the kind's sentence names. */
public record RunEventRow(RunEventKind kind, Instant at, String by, List<String> detail) {}

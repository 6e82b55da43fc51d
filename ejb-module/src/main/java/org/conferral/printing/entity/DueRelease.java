package org.conferral.printing.entity;

import java.time.Instant;

/** A time of a facility's schedule that has come, and whose print jobs are not all released yet. */
public record DueRelease(int facility, Instant at) {}

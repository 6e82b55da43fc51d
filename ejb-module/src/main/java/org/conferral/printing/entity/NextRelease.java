package org.conferral.printing.entity;

import java.time.Instant;

/** When the open print jobs of a facility are released next. */
public record NextRelease(Facility facility, Instant at) {}

package org.conferral.award.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Narrows an audit history; what is null does not. Days are Alberta's, both included. */
public record AuditFilter(
        @Nullable AwardChange change,
        @Nullable String by,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final AuditFilter NONE = new AuditFilter(null, null, null, null);
}

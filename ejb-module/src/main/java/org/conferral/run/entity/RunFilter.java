package org.conferral.run.entity;

import java.time.LocalDate;
import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/** Narrows the list of runs; what is null does not. Days are Alberta's, of the start, both included. */
public record RunFilter(
        @Nullable RunKind kind,
        @Nullable RunStatus status,
        @Nullable String startedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CredentialCode type) {
    public static final RunFilter NONE = new RunFilter(null, null, null, null, null, null);
}

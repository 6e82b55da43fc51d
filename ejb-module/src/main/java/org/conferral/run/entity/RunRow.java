package org.conferral.run.entity;

import java.time.Instant;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/** A started run in the list of runs. */
public record RunRow(
        long id,
        RunKind kind,
        RunStatus status,
        boolean interrupted,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String authority,
        @Nullable String school,
        List<CredentialCode> types,
        RunCounts counts) {}

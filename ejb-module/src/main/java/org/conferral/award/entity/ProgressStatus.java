package org.conferral.award.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.credential.entity.RequirementSetStatus;

/**
 * Where a student stands with a credential (docs/specification/awarding.md §14.2). Of several requirement sets the one
 * that says most decides: one that is achieved makes the credential achieved.
 */
public enum ProgressStatus {
    AWARDED(0),
    /** Achieved and not awarded. */
    ACHIEVED(1),
    TO_BE_ASSESSED(2),
    TO_BE_DETERMINED(3),
    IN_PROGRESS(4),
    NOT_APPLICABLE(5);

    private final int rank;

    ProgressStatus(int rank) {
        this.rank = rank;
    }

    /** Of several, the one with the least rank says most. */
    public int rank() {
        return rank;
    }

    /** The status with this rank. */
    public static ProgressStatus ranked(int rank) {
        return Stream.of(values())
                .filter(status -> status.rank == rank)
                .findFirst()
                .orElseThrow();
    }

    /** Nothing is said of a student of whom nothing is known. */
    public static Optional<ProgressStatus> of(boolean awarded, Collection<RequirementSetStatus> sets) {
        return awarded
                ? Optional.of(AWARDED)
                : sets.stream().map(ProgressStatus::of).min(Comparator.comparingInt(ProgressStatus::rank));
    }

    /** What a requirement set says of a credential that is not awarded. */
    public static ProgressStatus of(RequirementSetStatus set) {
        return switch (set) {
            case ACHIEVED -> ACHIEVED;
            case TO_BE_ASSESSED -> TO_BE_ASSESSED;
            case CALCULATION_OUTSTANDING -> TO_BE_DETERMINED;
            case NOT_ACHIEVED -> IN_PROGRESS;
            case NOT_ASSESSING -> NOT_APPLICABLE;
        };
    }
}

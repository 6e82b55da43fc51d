package org.conferral.award.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.RequirementSetRow;
import org.conferral.credential.entity.RequirementSetStatus;
import org.conferral.credential.entity.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A student and a credential: what is awarded, and where the student stands with its requirement sets.
 *
 * @param award the active one
 * @param sets every requirement set of the credential
 */
public record StudentCredential(
        CredentialTypeRow type, @Nullable HeldAward award, List<RequirementSetRow> sets) {
    public StudentCredential {
        sets = List.copyOf(sets);
    }

    /** None when nothing is known of the student. */
    public @Nullable ProgressStatus status() {
        return ProgressStatus.of(
                        award != null,
                        sets.stream()
                                .map(RequirementSetRow::status)
                                .filter(Objects::nonNull)
                                .toList())
                .orElse(null);
    }

    /** Whether the student's page shows it before it is asked for all: what is being assessed, and what is awarded. */
    public boolean isCurrent() {
        return award != null
                || sets.stream()
                        .map(RequirementSetRow::status)
                        .filter(Objects::nonNull)
                        .anyMatch(RequirementSetStatus::isAssessing);
    }

    /** Codes of the sets that are achieved. */
    public List<String> achievedSets() {
        return sets.stream()
                .filter(set -> set.status() == RequirementSetStatus.ACHIEVED)
                .map(RequirementSetRow::code)
                .toList();
    }

    /** The award's; where nothing is awarded the latest Award School Year of the sets. */
    public @Nullable SchoolYear schoolYear() {
        return award != null
                ? award.schoolYear()
                : sets.stream()
                        .map(RequirementSetRow::schoolYear)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparingInt(SchoolYear::closing))
                        .orElse(null);
    }

    /**
     * Whether it is achieved and not awarded: only then it may be awarded singly (docs/specification/awarding.md §9).
     */
    public boolean isAwardable() {
        return status() == ProgressStatus.ACHIEVED;
    }
}

package org.conferral.run.entity;

import org.conferral.award.entity.CandidateCondition;

/** What became of a student who was asked for by number. */
public enum AskedFinding {
    FOUND,
    /** Nobody has this number. */
    UNKNOWN,
    NOT_PRIMARY,
    DECEASED,
    RECALCULATING,
    NOT_ACHIEVED,
    HELD,
    PREVENTED,
    OTHER_SCHOOL,
    OTHER_TYPE;

    /** Why a student is not found whom this condition keeps out. */
    public static AskedFinding of(CandidateCondition.Kind failing) {
        return switch (failing) {
            case PRIMARY -> NOT_PRIMARY;
            case ALIVE -> DECEASED;
            case CALCULATED -> RECALCULATING;
            case ACHIEVED -> NOT_ACHIEVED;
            case NOT_HELD -> HELD;
            case HIGHEST -> PREVENTED;
            case NAMED, WITHIN_ORDER, WITH_YEAR -> throw new IllegalArgumentException("the search does not ask it");
        };
    }
}

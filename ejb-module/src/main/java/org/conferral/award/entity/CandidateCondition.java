package org.conferral.award.entity;

import java.util.ArrayList;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must be so for a bulk run to award a student a credential, and whether it is.
 *
 * @param types the credentials that the answer is about
 * @param value the primary number to use instead, of a secondary one; none otherwise
 */
public record CandidateCondition(
        Kind kind,
        boolean holds,
        List<CredentialCode> types,
        @Nullable String value) {
    /** Conditions in the order in which they are asked. */
    public enum Kind {
        PRIMARY(true),
        ALIVE(true),
        CALCULATED(true),
        ACHIEVED(true),
        NOT_HELD(true),
        HIGHEST(true),
        NAMED(false),
        WITHIN_ORDER(false),
        WITH_YEAR(false);

        private final boolean sought;

        Kind(boolean sought) {
            this.sought = sought;
        }

        /** Whether the search asks it; the others are asked when the record is processed. */
        public boolean isSought() {
            return sought;
        }
    }

    public CandidateCondition {
        types = List.copyOf(types);
    }

    static CandidateCondition of(Kind kind, boolean holds, Iterable<CredentialCode> types) {
        List<CredentialCode> sorted = new ArrayList<>();
        types.forEach(sorted::add);
        sorted.sort(null);
        return new CandidateCondition(kind, holds, sorted, null);
    }
}

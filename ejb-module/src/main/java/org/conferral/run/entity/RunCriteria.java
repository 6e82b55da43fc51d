package org.conferral.run.entity;

import java.util.Set;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/**
 * What a search looks for.
 *
 * @param authorityId none for the whole province
 * @param schoolId given exactly when an authority is
 * @param types at least one, never Honorary
 * @param asked students by number; everybody when empty
 */
public record RunCriteria(
        @Nullable Long authorityId, @Nullable Long schoolId, Set<CredentialCode> types, Set<Asn> asked) {
    public RunCriteria {
        types = Set.copyOf(types);
        asked = Set.copyOf(asked);
        if ((authorityId == null) != (schoolId == null)) {
            throw new IllegalArgumentException("an authority goes with one of its schools");
        }
        if (types.isEmpty() || types.contains(CredentialCode.HHSD)) {
            throw new IllegalArgumentException("a search is for one or more credentials, never the honorary one");
        }
    }

    /** A search for everybody whom the other criteria fit. */
    public RunCriteria(@Nullable Long authorityId, @Nullable Long schoolId, Set<CredentialCode> types) {
        this(authorityId, schoolId, types, Set.of());
    }
}

package org.conferral.credential.entity;

import java.util.Map;
import java.util.Set;

/**
 * What a student has achieved.
 *
 * @param types each credential with at least one requirement set Achieved
 * @param years the latest school year among those sets; missing where all are blank
 */
public record Achieved(Set<CredentialCode> types, Map<CredentialCode, SchoolYear> years) {
    public static final Achieved NOTHING = new Achieved(Set.of(), Map.of());
}

package org.conferral.credential.entity;

import org.jspecify.annotations.Nullable;

/**
 * A requirement set of a credential, and where a student stands with it.
 *
 * @param status none when nothing is known of the student
 * @param schoolYear the Award School Year
 */
public record RequirementSetRow(
        CredentialCode type,
        String code,
        @Nullable RequirementSetStatus status,
        @Nullable SchoolYear schoolYear) {}

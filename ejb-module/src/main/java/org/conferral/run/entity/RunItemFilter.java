package org.conferral.run.entity;

import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the records of a run; what is null does not.
 *
 * @param text who is looked for, as {@link org.conferral.student.entity.StudentSearch} reads it
 * @param school part of the school's name or code
 * @param rule the rule's number, 0 for refusals without one
 * @param withoutAddress only those without a mailing address
 * @param activeHold only those whose official marks are held
 * @param warned only those with a warning about the student that nobody has confirmed
 * @param foreseen the number of the rule that is foreseen to refuse them
 */
public record RunItemFilter(
        @Nullable ItemState state,
        @Nullable String text,
        @Nullable CredentialCode type,
        @Nullable String school,
        @Nullable Stage stage,
        @Nullable Integer rule,
        @Nullable Boolean withoutAddress,
        @Nullable Boolean activeHold,
        @Nullable Boolean warned,
        @Nullable Integer foreseen) {
    public static final RunItemFilter NONE =
            new RunItemFilter(null, null, null, null, null, null, null, null, null, null);
}

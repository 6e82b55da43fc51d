package org.conferral.credential.entity;

/** Where a student stands with a requirement set (docs/specification/awarding.md §15). */
public enum RequirementSetStatus {
    /** All requirements are met. */
    ACHIEVED,
    /** Nobody has assessed the last unmet requirement of a set that is assessed by hand. */
    TO_BE_ASSESSED,
    /** Asked for while a calculation is outstanding: to be determined. */
    CALCULATION_OUTSTANDING,
    /** The requirements that start an assessment are met, not all. */
    NOT_ACHIEVED,
    /** The requirements that start an assessment are no longer met. */
    NOT_ASSESSING;

    /** Whether the set is being assessed at present. */
    public boolean isAssessing() {
        return switch (this) {
            case ACHIEVED, TO_BE_ASSESSED, NOT_ACHIEVED -> true;
            case CALCULATION_OUTSTANDING, NOT_ASSESSING -> false;
        };
    }
}

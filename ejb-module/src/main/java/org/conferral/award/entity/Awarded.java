package org.conferral.award.entity;

import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a credential.
 *
 * @param name the legal name as awarded
 */
public record Awarded(
        LegalName name, SchoolYear schoolYear, @Nullable String legacyNumber) {
    /** Whether going over to {@code next} needs a new number: another name, or another school year. */
    public boolean isReissuedAs(Awarded next) {
        return !name.equals(next.name) || !schoolYear.equals(next.schoolYear);
    }
}

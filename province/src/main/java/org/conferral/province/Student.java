package org.conferral.province;

import org.conferral.province.Dice.Aspect;
import org.conferral.province.Organizations.School;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of a student before rows are written.
 *
 * @param primaryAsn blank unless the ASN is a secondary one
 * @param school null for a student without a responsible school
 */
record Student(
        long seed,
        int position,
        String asn,
        String primaryAsn,
        Roster.Seat seat,
        PersonName name,
        String birthDate,
        @Nullable School school,
        Years years) {
    Dice dice(Aspect aspect) {
        return new Dice(seed, position, aspect);
    }

    Situation situation() {
        return seat.situation();
    }

    boolean french() {
        return school != null && school.authority().french();
    }
}

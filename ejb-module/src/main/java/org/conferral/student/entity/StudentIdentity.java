package org.conferral.student.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a page is about: the student identifier that stands below its heading.
 *
 * @param primary the number to use instead, of a secondary one
 */
public record StudentIdentity(
        long id,
        Asn asn,
        AsnStatus status,
        LegalName name,
        List<StudentBadge> badges,
        @Nullable StudentLink primary) {
    public StudentIdentity {
        badges = List.copyOf(badges);
    }

    public boolean isRecalculating() {
        return badges.contains(StudentBadge.RECALCULATING);
    }
}

package org.conferral.student.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.organization.entity.OrganizationRow;
import org.jspecify.annotations.Nullable;

/** A student in a list. */
public record StudentRow(
        long id,
        Asn asn,
        AsnStatus status,
        LegalName name,
        @Nullable String preferredFirstName,
        @Nullable LocalDate birthDate,
        List<StudentBadge> badges,
        @Nullable OrganizationRow school,
        @Nullable OrganizationRow authority) {}

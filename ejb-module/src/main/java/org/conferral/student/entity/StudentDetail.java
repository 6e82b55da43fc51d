package org.conferral.student.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.organization.entity.OrganizationRow;
import org.jspecify.annotations.Nullable;

/**
 * A student as the student's page shows it.
 *
 * @param language of documents, {@code EN} or {@code FR}
 * @param holdExpiry the last day of the official mark hold, past or to come
 * @param secondaries numbers that lead here
 * @param addresses the mailing address first, then the newest
 */
public record StudentDetail(
        StudentIdentity identity,
        @Nullable String preferredFirstName,
        @Nullable LocalDate birthDate,
        String language,
        @Nullable String email,
        @Nullable OrganizationRow school,
        @Nullable OrganizationRow authority,
        @Nullable LocalDate holdExpiry,
        List<StudentLink> secondaries,
        List<StudentAddress> addresses) {}

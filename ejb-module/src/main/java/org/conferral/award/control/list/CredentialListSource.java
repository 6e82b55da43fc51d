package org.conferral.award.control.list;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.credential.entity.RequirementSetStatus;
import org.conferral.platform.control.Conditions;
import org.conferral.student.entity.StudentSearch;
import org.jspecify.annotations.Nullable;

/**
 * The rows {@code f} of the list of credentials by type, one a student: {@code student_id, rank, school_year} and the
 * award. {@code :type} is the credential type's id and not its code, so that the planner knows how many there are.
 * The rank is {@link ProgressStatus}'s, whose rule it is that the least of several counts.
 */
final class CredentialListSource {
    private static final String RANK = Arrays.stream(RequirementSetStatus.values())
            .map(set ->
                    "when '" + set.name() + "' then " + ProgressStatus.of(set).rank())
            .collect(Collectors.joining(" ", "case p.status ", " end"));

    private static final String AWARDED = """
            select y.student_id, %d as rank, y.school_year, y.id as award_id, y.credential_number, y.awarded_on
            from award y
            where {one}not y.deleted and y.credential_type_id = :type and y.school_year = :year""".formatted(ProgressStatus.AWARDED.rank());

    private static final String NO_AWARD = """
            cast(:year as smallint) as school_year, cast(null as bigint) as award_id,
              cast(null as bigint) as credential_number, cast(null as date) as awarded_on""";

    private static final String NOT_AWARDED = """
            not exists (select from award a
                where a.student_id = y.student_id and a.credential_type_id = :type and not a.deleted)
              and not exists (select from student l join award a on a.student_id = l.id
                where l.primary_student_id = y.student_id and a.credential_type_id = :type and not a.deleted)""";

    /** From the sets of that year, whose student has none of a later one, to all sets of the student. */
    private static final String OPEN = """
            select p.student_id, min(%s) as rank, %s
            from requirement_set_progress y
            join requirement_set_progress p on p.student_id = y.student_id and p.credential_type_id = :type
            where {one}y.credential_type_id = :type and y.award_school_year = :year
              and not exists (select from requirement_set_progress l where l.student_id = y.student_id
                and l.credential_type_id = :type and l.award_school_year > :year)
              and %s
            group by p.student_id""".formatted(RANK, NO_AWARD, NOT_AWARDED);

    /** Whose sets have no year have no others: each of them is looked at alone. */
    private static final String OPEN_WITHOUT_YEAR =
            """
            select y.student_id, min(%s) as rank, %s
            from requirement_set_progress y
            where {one}y.credential_type_id = :type and y.award_school_year is null
              and not exists (select from requirement_set_progress l where l.student_id = y.student_id
                and l.credential_type_id = :type and l.award_school_year is not null)
              and %s
            group by y.student_id""".formatted(RANK.replace("p.status", "y.status"), NO_AWARD, NOT_AWARDED);

    private CredentialListSource() {}

    /** What stands between {@code from} and {@code f}: as little as answers the question. */
    static String rows(CredentialListFilter filter) {
        return source(filter).replace("{one}", "");
    }

    /** The same of one student {@code s}, to be joined laterally. */
    static String ofStudent(CredentialListFilter filter) {
        return source(filter).replace("{one}", "y.student_id = s.id and ");
    }

    private static String source(CredentialListFilter filter) {
        if (filter.schoolYear() == null) {
            return "(" + OPEN_WITHOUT_YEAR + ")";
        }
        if (filter.status() == null) {
            return "(" + AWARDED + " union all " + OPEN + ")";
        }
        return "(" + (filter.status() == ProgressStatus.AWARDED ? AWARDED : OPEN) + ")";
    }

    /** What narrows them, over {@code f} and the student {@code s}. */
    static Conditions conditions(CredentialListFilter filter, long typeId) {
        StudentSearch student = filter.student();
        return new Conditions()
                .and("true", "type", typeId)
                .and("f.rank = :rank", "rank", rank(filter.status()))
                .and("strpos(s.asn, :asn) > 0", "asn", student.asn())
                .and("s.asn = any(string_to_array(:asns, ','))", "asns", student.listed())
                .and("s.words @@ name_query(:name)", "name", student.name())
                .and("s.birth_date = :birthDate", "birthDate", student.birthDate())
                .and(
                        Conditions.anyContains(
                                "organization",
                                "s.school_name",
                                "s.school_code",
                                "s.authority_name",
                                "s.authority_code"),
                        "organization",
                        Conditions.containing(filter.organization()));
    }

    /** The closing year, to be bound beside the conditions. */
    static @Nullable Integer year(CredentialListFilter filter) {
        return filter.schoolYear() == null ? null : filter.schoolYear().closing();
    }

    private static @Nullable Integer rank(@Nullable ProgressStatus status) {
        return status == null ? null : status.rank();
    }
}

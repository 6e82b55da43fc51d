package org.conferral.award.control.list;

import org.conferral.award.entity.ReviewFinding;

/**
 * Where each list of credentials to review comes from: one row a student's credential, with the active award if there is
 * one. Nothing of a student who is being recalculated; what is not awarded only of a primary ASN, since nothing can be
 * awarded to another.
 */
final class ReviewSource {
    private static final String NO_AWARD = """
            cast(null as bigint) as award_id, cast(null as smallint) as awarded_year,
              cast(null as bigint) as credential_number, cast(null as date) as awarded_on, false as legacy
            """;

    private static final String AWARD = """
            select a.student_id, a.credential_type_id, a.id as award_id, a.school_year as awarded_year,
              a.credential_number, a.awarded_on, a.converted or a.legacy_number is not null as legacy
            from award a
            """;

    private static final String NOT_HELD = """
            not exists (select from award a where a.student_id = p.student_id
              and a.credential_type_id = p.credential_type_id and not a.deleted)
            and not exists (select from student l join award a on a.student_id = l.id
              where l.primary_student_id = p.student_id
              and a.credential_type_id = p.credential_type_id and not a.deleted)
            """;

    /** The highest that may be awarded, as the bulk search finds it; and what is outside the order, which it never finds. */
    private static final String ACHIEVED_NOT_AWARDED =
            "select d.student_id, d.credential_type_id, %s from award_due d".formatted(NO_AWARD);

    private static final String AWARDED_NOT_ORDERED = AWARD + """
            where not a.deleted and not a.converted and a.legacy_number is null
              and not exists (select from first_run_order o where o.credential_number = a.credential_number)
            """;

    private static final String AWARDED_NO_LONGER_ACHIEVED = AWARD + """
            where not a.deleted
              and not exists (select from requirement_set_progress p where p.student_id = a.student_id
                and p.credential_type_id = a.credential_type_id and p.status = 'ACHIEVED')
              and not exists (select from student l
                join requirement_set_progress p on p.student_id = l.primary_student_id
                where l.id = a.student_id and p.credential_type_id = a.credential_type_id and p.status = 'ACHIEVED')
            """;

    private static final String NOT_AWARDED_NEEDS_REVIEW = """
            select o.*, %s from (
              select distinct p.student_id, p.credential_type_id from requirement_set_progress p
              where p.status = 'TO_BE_ASSESSED' and %s) o
            """.formatted(NO_AWARD, NOT_HELD);

    private ReviewSource() {}

    private static final String WITH_STUDENT = "join student s on s.id = f.student_id ";

    /** Anti-joins with the few students there are of that kind: cheaper than to look at every student. */
    private static final String NOT_RECALCULATING =
            "not exists (select from student r where r.id = f.student_id and r.recalculating)";

    private static final String PRIMARY =
            " and not exists (select from student r where r.id = f.student_id and r.asn_status <> 'PRIMARY')";

    /**
     * The rows {@code f} with their credential type {@code t}; ends where further conditions begin.
     *
     * @param withStudent whether the student {@code s} is needed too
     */
    static String of(ReviewFinding finding, boolean withStudent) {
        return "from (" + rows(finding) + ") f join credential_type t on t.id = f.credential_type_id "
                + (withStudent ? WITH_STUDENT : "") + "where " + NOT_RECALCULATING
                + (isAwarded(finding) ? "" : PRIMARY) + " and ";
    }

    /**
     * The same rows {@code f} of what is achieved and not awarded, for one student {@code s} after the other: what follows goes
     * by the students' order.
     */
    static String studentByStudent() {
        return "from student s cross join lateral (" + ACHIEVED_NOT_AWARDED + " where d.student_id = s.id offset 0) f"
                + " join credential_type t on t.id = f.credential_type_id where " + NOT_RECALCULATING + PRIMARY
                + " and ";
    }

    private static String rows(ReviewFinding finding) {
        return switch (finding) {
            case ACHIEVED_NOT_AWARDED -> ACHIEVED_NOT_AWARDED;
            case AWARDED_NOT_ORDERED -> AWARDED_NOT_ORDERED;
            case AWARDED_NO_LONGER_ACHIEVED -> AWARDED_NO_LONGER_ACHIEVED;
            case NOT_AWARDED_NEEDS_REVIEW -> NOT_AWARDED_NEEDS_REVIEW;
        };
    }

    private static boolean isAwarded(ReviewFinding finding) {
        return switch (finding) {
            case ACHIEVED_NOT_AWARDED, NOT_AWARDED_NEEDS_REVIEW -> false;
            case AWARDED_NOT_ORDERED, AWARDED_NO_LONGER_ACHIEVED -> true;
        };
    }

    /** The award's school year, or where nothing is awarded the latest Award School Year of the credential's sets. */
    static String schoolYear(ReviewFinding finding) {
        return isAwarded(finding) ? "f.awarded_year" : """
                (select max(y.award_school_year) from requirement_set_progress y
                  where y.student_id = f.student_id and y.credential_type_id = f.credential_type_id)""";
    }
}

package org.conferral.award.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewRow;
import org.conferral.award.entity.ReviewSet;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentSearch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads lists of credentials to review (docs/queries.md has the plans). */
@ApplicationScoped
public class ReviewReads {
    private static final int FETCH = 1000;

    /** So few rows are found first and sorted then: to look for them in the list's order would be to look at every student. */
    private static final long FEW = 1_000;

    private static final Map<String, String> SORTS = Map.of(
            "name", "last_name collate \"en-CA-x-icu\" %1$s, first_name collate \"en-CA-x-icu\" %1$s, asn %1$s",
            "asn", "asn %s",
            "type", "sequence %s, asn",
            "schoolYear", "school_year %s nulls last, asn",
            "school", "school_name %s nulls last, asn",
            "number", "credential_number %s nulls last, asn");

    /** Sorts for which students have an index; a blank one is by ASN. */
    private static final Set<String> WALKED = Set.of("", "asn", "name");

    private static final String KEY = """
            select f.*, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name, s.deceased, s.responsible_school_id,
              t.code as type, t.sequence, %s as school_year,
              (select o.name collate "en-CA-x-icu" from organization o where o.id = s.responsible_school_id) as school_name
            """;

    /** What is only shown is looked up for the rows of the page alone. */
    private static final String ROW = """
            select r.*, school.code as school_code, authority.code as authority_code, authority.name as authority_name,
              array(select rs.code || ' ' || p.status
                from requirement_set_progress p join requirement_set rs on rs.id = p.requirement_set_id
                where p.student_id = r.student_id and p.credential_type_id = r.credential_type_id
                order by rs.code) as sets
            from (%s) r
            left join organization school on school.id = r.responsible_school_id
            left join organization authority on authority.id = school.authority_id
            order by\s""";

    private static final String NAMED = """
            name_words(s.last_name, s.suffix, s.first_name, s.middle_name, s.preferred_first_name) @@ name_query(:name)""";

    @Inject
    Database database;

    /** A page of a list that has so many rows. */
    public List<ReviewRow> rows(ReviewFilter filter, PageRequest request, long total) {
        if (total == 0) {
            return List.of();
        }
        String order = order(request.sort(), request.ascending());
        String sorted = " order by " + order + " limit " + request.size() + " offset " + request.first();
        return database.read(handle -> {
            String page = total > FEW
                    ? key(filter, source(handle, filter, request, total)) + sorted
                    : "select k.* from (" + key(filter, ReviewSource.of(filter.finding(), true)) + " offset 0) k"
                            + sorted;
            return query(handle, filter, page, order).map(ReviewReads::row).list();
        });
    }

    private static String source(Handle handle, ReviewFilter filter, PageRequest request, long total) {
        return filter.finding() == ReviewFinding.ACHIEVED_NOT_AWARDED
                        && WALKED.contains(request.sort())
                        && StudentWalk.isShorter(handle, request, total)
                ? ReviewSource.studentByStudent()
                : ReviewSource.of(filter.finding(), true);
    }

    /** How long the list is. */
    public long count(ReviewFilter filter) {
        boolean byStudent = filter.text() != null || filter.authorityId() != null || filter.schoolId() != null;
        return database.read(handle -> {
            Conditions conditions = conditions(filter);
            String sql = "select count(*) " + ReviewSource.of(filter.finding(), byStudent) + conditions.sql();
            return conditions.bind(handle.createQuery(sql)).mapTo(Long.class).one();
        });
    }

    /** The whole list, row after row, by ASN. */
    public void each(ReviewFilter filter, Consumer<ReviewRow> act) {
        String order = order("asn", true);
        String key = key(filter, ReviewSource.of(filter.finding(), true));
        database.write(handle -> query(handle, filter, key + " order by " + order, order)
                .setFetchSize(FETCH)
                .map(ReviewReads::row)
                .forEach(act));
    }

    /** School years that the list can be narrowed to, latest first: from year to year by index, one look at each. */
    public List<SchoolYear> schoolYears() {
        return database.read(handle -> handle.createQuery("""
                        with recursive awarded as (
                          select t.id as type, (select min(a.school_year) from award a
                            where a.credential_type_id = t.id and not a.deleted) as year
                          from credential_type t
                          union all
                          select b.type, (select min(a.school_year) from award a
                            where a.credential_type_id = b.type and not a.deleted and a.school_year > b.year)
                          from awarded b where b.year is not null),
                        achieved as (
                          select t.id as type, (select min(p.award_school_year) from requirement_set_progress p
                            where p.credential_type_id = t.id) as year
                          from credential_type t
                          union all
                          select b.type, (select min(p.award_school_year) from requirement_set_progress p
                            where p.credential_type_id = b.type and p.award_school_year > b.year)
                          from achieved b where b.year is not null)
                        select year from awarded where year is not null
                        union
                        select year from achieved where year is not null
                        order by 1 desc""")
                .mapTo(Integer.class)
                .map(SchoolYear::new)
                .list());
    }

    /** Every row of the list, without what is only shown. */
    private static String key(ReviewFilter filter, String source) {
        return KEY.formatted(ReviewSource.schoolYear(filter.finding()))
                + source
                + conditions(filter).sql();
    }

    private static Query query(Handle handle, ReviewFilter filter, String keys, String order) {
        return conditions(filter).bind(handle.createQuery(ROW.formatted(keys) + order));
    }

    /** What narrows a list, over {@code f}, {@code t} and the student {@code s}. */
    static Conditions conditions(ReviewFilter filter) {
        StudentSearch search = StudentSearch.parse(filter.text());
        SchoolYear year = filter.schoolYear();
        return new Conditions()
                .and("strpos(s.asn, :asn) > 0", "asn", search.asn())
                .and("s.asn = any(string_to_array(:asns, ','))", "asns", search.listed())
                .and(NAMED, "name", search.name())
                .and("s.birth_date = :birthDate", "birthDate", search.birthDate())
                .and("t.code = any (:types)", "types", codes(filter.types()))
                .and(
                        ReviewSource.schoolYear(filter.finding()) + " = :year",
                        "year",
                        year == null ? null : year.closing())
                .and(
                        "s.responsible_school_id in (select id from organization where authority_id = :authority)",
                        "authority",
                        filter.authorityId())
                .and("s.responsible_school_id = :school", "school", filter.schoolId());
    }

    private static String @Nullable [] codes(Set<CredentialCode> types) {
        return types.isEmpty() ? null : types.stream().map(Enum::name).toArray(String[]::new);
    }

    /** Names without a last or first name stand last, or first in the other direction, as the index has them. */
    private static String order(String sort, boolean ascending) {
        return SORTS.getOrDefault(sort, "asn %s").formatted(ascending ? "asc" : "desc") + ", sequence desc";
    }

    private static ReviewRow row(ResultSet row, StatementContext context) throws SQLException {
        return new ReviewRow(
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                row.getBoolean("deceased"),
                CredentialCode.valueOf(row.getString("type")),
                Columns.yearOrNull(row, "school_year", SchoolYear::new),
                row.getString("authority_code"),
                row.getString("authority_name"),
                row.getString("school_code"),
                row.getString("school_name"),
                Columns.keyOrNull(row, "award_id"),
                Columns.numberOrNull(row, "credential_number", CredentialNumber::new),
                Columns.dayOrNull(row, "awarded_on"),
                row.getBoolean("legacy"),
                ReviewSet.parse(Columns.texts(row, "sets")));
    }
}

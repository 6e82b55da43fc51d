package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentRow;
import org.conferral.student.entity.StudentSearch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Finds students (migration V030 has the functions and indexes, docs/queries.md the plans). */
@ApplicationScoped
public class StudentListReads {
    private static final int FETCH = 1000;
    private static final int WHOLE_ASN = 9;

    /** Fewer digits have no trigram: the index of parts would be read from end to end. */
    private static final int TRIGRAM = 3;

    private static final String BY_NAME =
            "s.last_name collate \"en-CA-x-icu\" %1$s nulls last, s.first_name collate \"en-CA-x-icu\"";

    private static final Map<String, String> SORTS = Map.of(
            "name", BY_NAME,
            "asn", "s.asn",
            "birthDate", "s.birth_date",
            "status", "s.asn_status",
            "school", "school.name collate \"en-CA-x-icu\"",
            "authority", "authority.name collate \"en-CA-x-icu\"");

    private static final String FROM = """
            from student s
            left join organization school on school.id = s.responsible_school_id
            left join organization authority on authority.id = school.authority_id
            where\s""";

    private static final String COLUMNS = """
            select s.id, s.asn, s.asn_status, s.last_name, s.suffix, s.first_name, s.middle_name,
              s.preferred_first_name, s.birth_date, s.deceased, s.recalculating,
              coalesce(s.mark_hold_expiry >= :today, false) as held,
              school.id as school_id, school.name as school_name, school.code as school_code,
              authority.id as authority_id, authority.name as authority_name, authority.code as authority_code
            """;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A page of the students found. */
    public Page<StudentRow> page(StudentFilter filter, PageRequest request) {
        return database.read(handle -> new Page<>(
                query(handle, filter, order(request) + " limit " + request.size() + " offset " + request.first())
                        .map(StudentListReads::row)
                        .list(),
                count(handle, filter)));
    }

    /** Those of the numbers that no student has, in the order given. */
    public List<String> missing(List<String> asns) {
        return database.read(handle -> handle.createQuery("""
                        select n.asn
                        from unnest(string_to_array(:asns, ',')) with ordinality n (asn, place)
                        where not exists (select from student s where s.asn = n.asn)
                        order by n.place""")
                .bind("asns", String.join(",", asns))
                .mapTo(String.class)
                .list());
    }

    /** Everybody found, one after the other, in the order asked for. */
    public void each(StudentFilter filter, PageRequest order, Consumer<StudentRow> act) {
        database.write(handle -> query(handle, filter, order(order))
                .setFetchSize(FETCH)
                .map(StudentListReads::row)
                .forEach(act));
    }

    private Query query(Handle handle, StudentFilter filter, String order) {
        Conditions conditions = conditions(filter);
        return conditions
                .bind(handle.createQuery(COLUMNS + FROM + conditions.sql() + " order by " + order))
                .bind("today", LocalDate.now(clock));
    }

    private static long count(Handle handle, StudentFilter filter) {
        Conditions conditions = conditions(filter);
        return conditions
                .bind(handle.createQuery("select count(*) " + FROM + conditions.sql()))
                .mapTo(Long.class)
                .one();
    }

    private static Conditions conditions(StudentFilter filter) {
        StudentSearch search = filter.search();
        return new Conditions()
                .and(asnCondition(search.asn()), "asn", search.asn())
                .and("s.asn = any(string_to_array(:asns, ','))", "asns", search.listed())
                .and(
                        "name_words(s.last_name, s.suffix, s.first_name, s.middle_name, s.preferred_first_name)"
                                + " @@ name_query(:name)",
                        "name",
                        search.name())
                .and("s.birth_date = :birthDate", "birthDate", search.birthDate())
                .and(
                        "s.asn_status = :status",
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .and(
                        Conditions.anyContains(
                                "organization", "school.name", "school.code", "authority.name", "authority.code"),
                        "organization",
                        Conditions.containing(filter.organization()));
    }

    private static String asnCondition(@Nullable String digits) {
        int length = digits == null ? 0 : digits.length();
        if (length == WHOLE_ASN) {
            return "s.asn = :asn";
        }
        return length < TRIGRAM ? "strpos(s.asn, :asn) > 0" : "s.asn like '%' || :asn || '%'";
    }

    private static String order(PageRequest request) {
        String direction = request.ascending() ? "asc" : "desc";
        String column = SORTS.getOrDefault(request.sort(), BY_NAME);
        return column.formatted(direction) + " " + direction + " nulls last, s.asn";
    }

    private static StudentRow row(ResultSet row, StatementContext context) throws SQLException {
        return new StudentRow(
                row.getLong("id"),
                StudentColumns.asn(row),
                StudentColumns.status(row),
                StudentColumns.name(row),
                row.getString("preferred_first_name"),
                Columns.dayOrNull(row, "birth_date"),
                StudentColumns.badges(row),
                StudentColumns.organization(row, "school"),
                StudentColumns.organization(row, "authority"));
    }
}

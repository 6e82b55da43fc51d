package org.conferral.award.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.CredentialListRow;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the list of credentials by type (docs/queries.md has the plans). */
@ApplicationScoped
public class CredentialListReads {
    private static final int FETCH = 1000;

    private static final String BY_NAME =
            "s.last_name collate \"en-CA-x-icu\" %1$s nulls last, s.first_name collate \"en-CA-x-icu\"";

    private static final Map<String, String> SORTS = Map.of(
            "name", BY_NAME,
            "asn", "s.asn",
            "status", "f.rank",
            "number", "f.credential_number",
            "awardedOn", "f.awarded_on",
            "school", "s.school_name collate \"en-CA-x-icu\"");

    private static final String ROW = """
            select s.id, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name, f.rank, f.school_year, f.award_id,
              f.credential_number, f.awarded_on, s.authority_code, s.authority_name, s.school_code, s.school_name,
              (select string_agg(p.requirement_set, '; ' order by p.requirement_set) from progress_facts p
                where p.student_id = f.student_id and p.status = 'ACHIEVED'
                  and p.credential_type_id = :type) as sets
            from %s
            where %s
            order by %s""";

    private static final String JOINED = "%s f join student_list s on s.id = f.student_id";
    private static final String STUDENT_BY_STUDENT = "student_list s cross join lateral %s f";

    @Inject
    Database database;

    /** A page of a list that has so many rows. */
    public List<CredentialListRow> rows(CredentialListFilter filter, PageRequest request, long total) {
        if (total == 0) {
            return List.of();
        }
        String page = " limit " + request.size() + " offset " + request.first();
        return database.read(
                handle -> query(handle, filter, from(handle, filter, request, total), order(request) + page)
                        .map(CredentialListReads::row)
                        .list());
    }

    private static String from(Handle handle, CredentialListFilter filter, PageRequest request, long total) {
        boolean byName = !SORTS.containsKey(request.sort()) || request.sort().equals("name");
        return byName && filter.isWhole() && StudentWalk.isShorter(handle, request, total)
                ? STUDENT_BY_STUDENT.formatted(CredentialListSource.ofStudent(filter))
                : JOINED.formatted(CredentialListSource.rows(filter));
    }

    /** The whole list, one row after the other. */
    public void each(CredentialListFilter filter, PageRequest order, Consumer<CredentialListRow> act) {
        String from = JOINED.formatted(CredentialListSource.rows(filter));
        database.write(handle -> query(handle, filter, from, order(order))
                .setFetchSize(FETCH)
                .map(CredentialListReads::row)
                .forEach(act));
    }

    private static Query query(Handle handle, CredentialListFilter filter, String from, String order) {
        Conditions conditions = conditions(handle, filter);
        String sql = ROW.formatted(from, conditions.sql(), order);
        return bind(handle.createQuery(sql), conditions, filter);
    }

    private static Conditions conditions(Handle handle, CredentialListFilter filter) {
        long typeId = handle.createQuery("select id from credential_type where code = :code")
                .bind("code", filter.type().name())
                .mapTo(Long.class)
                .one();
        return CredentialListSource.conditions(filter, typeId);
    }

    private static Query bind(Query query, Conditions conditions, CredentialListFilter filter) {
        return conditions.bind(query).bind("year", CredentialListSource.year(filter));
    }

    /** How many rows the list has. */
    public long count(CredentialListFilter filter) {
        return database.read(handle -> {
            Conditions conditions = conditions(handle, filter);
            String student = filter.isWhole() ? "" : " join student_list s on s.id = f.student_id";
            String sql = "select count(*) from " + CredentialListSource.rows(filter) + " f" + student + " where "
                    + conditions.sql();
            return bind(handle.createQuery(sql), conditions, filter)
                    .mapTo(Long.class)
                    .one();
        });
    }

    /** How many there are in each status. */
    public Map<ProgressStatus, Long> counts(CredentialListFilter filter) {
        return database.read(handle -> {
            Conditions conditions = conditions(handle, filter);
            String sql = "select f.rank, count(*) as students from " + CredentialListSource.rows(filter) + " f where "
                    + conditions.sql() + " group by f.rank";
            return bind(handle.createQuery(sql), conditions, filter)
                    .reduceRows(new EnumMap<>(ProgressStatus.class), (counts, row) -> {
                        counts.put(
                                ProgressStatus.ranked(row.getColumn("rank", Integer.class)),
                                row.getColumn("students", Long.class));
                        return counts;
                    });
        });
    }

    private static String order(PageRequest request) {
        String direction = request.ascending() ? "asc" : "desc";
        String column = SORTS.getOrDefault(request.sort(), BY_NAME);
        return column.formatted(direction) + " " + direction + " nulls last, s.asn";
    }

    private static CredentialListRow row(ResultSet row, StatementContext context) throws SQLException {
        String sets = row.getString("sets");
        return new CredentialListRow(
                row.getLong("id"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                ProgressStatus.ranked(row.getInt("rank")),
                sets == null ? "" : sets,
                Columns.yearOrNull(row, "school_year", SchoolYear::new),
                Columns.keyOrNull(row, "award_id"),
                Columns.numberOrNull(row, "credential_number", CredentialNumber::new),
                Columns.dayOrNull(row, "awarded_on"),
                row.getString("authority_code"),
                row.getString("authority_name"),
                row.getString("school_code"),
                row.getString("school_name"));
    }
}

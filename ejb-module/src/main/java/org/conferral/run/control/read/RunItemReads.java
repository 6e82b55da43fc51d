package org.conferral.run.control.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.ReviewKey;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.run.entity.ItemState;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunItemFilter;
import org.conferral.run.entity.RunItemRow;
import org.conferral.run.entity.Stage;
import org.conferral.run.entity.TypeCount;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentSearch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the records of a run: pages, and counts by type and by rule. */
@ApplicationScoped
public class RunItemReads {
    private static final Map<String, String> SORTS = Map.of(
            "asn", "i.asn",
            "name", "i.last_name collate \"en-CA-x-icu\" %1$s nulls last, i.first_name collate \"en-CA-x-icu\"",
            "type", "t.sequence",
            "authority", "i.authority_name collate \"en-CA-x-icu\"",
            "school", "i.school_name collate \"en-CA-x-icu\"",
            "schoolYear", "coalesce(i.school_year, i.projected_school_year)",
            "hasMailingAddress", "i.has_mailing_address",
            "stage", "i.stage",
            "rule", "i.rule_number",
            "credentialNumber", "i.credential_number");

    private static final String MATCHING =
            """
            i.run_id = :run
            and (cast(:state as text) is null or i.state = :state)
            and (cast(:type as text) is null or t.code = :type)
            and (cast(:stage as text) is null or i.stage = :stage)
            and (cast(:rule as integer) is null or i.rule_number = :rule)
            and (not :withoutAddress or not i.has_mailing_address)
            and (not :activeHold or i.active_hold)
            and (not :warned or exists (select from student_open_warning w where w.student_id = i.student_id))
            and (cast(:foreseen as integer) is null or exists (select from run_foreseen f
              where f.item_id = i.id and f.rule_number = :foreseen))
            and (cast(:school as text) is null or %s)
            and (cast(:asn as text) is null or strpos(i.asn, :asn) > 0)
            and (cast(:asns as text) is null or i.asn = any(string_to_array(:asns, ',')))
            and (cast(:name as text) is null
              or i.student_id in (
                select s.id from student s
                where name_words(s.last_name, s.suffix, s.first_name, s.middle_name, s.preferred_first_name)
                  @@ (select name_query(:name)))
              or case when exists (select from student s where s.id = i.student_id
                  and (s.last_name, s.suffix, s.first_name, s.middle_name)
                    is distinct from (i.last_name, i.suffix, i.first_name, i.middle_name))
                then name_words(i.last_name, i.suffix, i.first_name, i.middle_name, null)
                  @@ (select name_query(:name))
                else false end)
            and (cast(:birthDate as date) is null
              or exists (select from student s where s.id = i.student_id and s.birth_date = :birthDate))""".formatted(Conditions.anyContains("school", "i.school_name", "i.school_code"));

    @Inject
    Database database;

    @Inject
    CredentialQueries credentials;

    /** A page of a run's records. */
    public Page<RunItemRow> page(long run, RunItemFilter filter, PageRequest request) {
        return database.read(handle -> new Page<>(
                bind(
                                handle.createQuery("select i.*, t.code as type from run_item i"
                                        + " join credential_type t on t.id = i.credential_type_id where " + MATCHING
                                        + " order by " + order(request) + " limit :limit offset :offset"),
                                run,
                                filter)
                        .bind("limit", request.size())
                        .bind("offset", request.first())
                        .map(RunItemReads::row)
                        .list(),
                bind(
                                handle.createQuery("select count(*) from run_item i"
                                        + " join credential_type t on t.id = i.credential_type_id where " + MATCHING),
                                run,
                                filter)
                        .mapTo(Long.class)
                        .one()));
    }

    private static String order(PageRequest request) {
        String direction = request.ascending() ? "asc" : "desc";
        String column = SORTS.get(request.sort());
        return column == null ? "i.asn" : column.formatted(direction) + " " + direction + " nulls last, i.asn";
    }

    private static Query bind(Query query, long run, RunItemFilter filter) {
        StudentSearch search = StudentSearch.parse(filter.text());
        return query.bind("run", run)
                .bind("state", name(filter.state()))
                .bind("type", name(filter.type()))
                .bind("stage", name(filter.stage()))
                .bind("rule", filter.rule())
                .bind("withoutAddress", Boolean.TRUE.equals(filter.withoutAddress()))
                .bind("activeHold", Boolean.TRUE.equals(filter.activeHold()))
                .bind("warned", Boolean.TRUE.equals(filter.warned()))
                .bind("foreseen", filter.foreseen())
                .bind("school", Conditions.containing(filter.school()))
                .bind("asn", search.asn())
                .bind("asns", search.listed())
                .bind("name", search.name())
                .bind("birthDate", search.birthDate());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static RunItemRow row(ResultSet row, StatementContext context) throws SQLException {
        ItemState state = ItemState.valueOf(row.getString("state"));
        String year = state == ItemState.ORDERED ? "school_year" : "projected_school_year";
        String stage = row.getString("stage");
        return new RunItemRow(
                row.getLong("id"),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                CredentialCode.valueOf(row.getString("type")),
                row.getString("authority_name"),
                Columns.labelOrNull(row, "school_name", "school_code"),
                row.getString("requirement_sets"),
                Columns.yearOrNull(row, year, SchoolYear::new),
                row.getBoolean("has_mailing_address"),
                row.getBoolean("active_hold"),
                state,
                Columns.numberOrNull(row, "credential_number", number -> new CredentialNumber(number).toString()),
                row.getString("order_item_number"),
                stage == null ? null : Stage.valueOf(stage),
                Columns.wholeOrNull(row, "rule_number"),
                Columns.texts(row, "rule_values"));
    }

    /** The records, each as a row of the list that they were selected from. */
    public Set<ReviewKey> keys(long run) {
        return database.read(handle -> handle.createQuery("""
                        select i.student_id, t.code from run_item i
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run""")
                .bind("run", run)
                .map((row, context) ->
                        new ReviewKey(row.getLong("student_id"), CredentialCode.valueOf(row.getString("code"))))
                .collect(Collectors.toSet()));
    }

    /** Records by credential type, as selected, in the order of display. */
    public List<TypeCount> byType(long run) {
        Map<CredentialCode, Long> counts = database.read(handle -> handle.createQuery("""
                        select t.code, count(*) as records from run_item i
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run group by t.code""")
                .bind("run", run)
                .map((row, context) -> Map.entry(CredentialCode.valueOf(row.getString("code")), row.getLong("records")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return credentials.types().stream()
                .filter(type -> counts.containsKey(type.code()))
                .map(type -> new TypeCount(type, counts.getOrDefault(type.code(), 0L)))
                .toList();
    }

    /** Refused records by stage and rule, most first; each with one record's values. */
    public List<RefusalCount> refusals(long run) {
        return database.read(handle -> handle.createQuery("""
                        select r.*, e.rule_values from (
                          select stage, rule_number, min(id) as example, count(*) as records
                          from run_item where run_id = :run and state = 'NOT_PROCESSED'
                          group by stage, rule_number) r
                        join run_item e on e.id = r.example
                        order by records desc, stage, rule_number""")
                .bind("run", run)
                .map((row, context) -> new RefusalCount(
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("rule_number"),
                        Columns.texts(row, "rule_values"),
                        row.getLong("records")))
                .list());
    }

    /** The records that a rule refused. */
    public Set<ReviewKey> refused(long run, int rule) {
        return database.read(handle -> handle.createQuery("""
                        select i.student_id, t.code from run_item i
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run and i.state = 'NOT_PROCESSED' and i.rule_number = :rule""")
                .bind("run", run)
                .bind("rule", rule)
                .map((row, context) ->
                        new ReviewKey(row.getLong("student_id"), CredentialCode.valueOf(row.getString("code"))))
                .collect(Collectors.toSet()));
    }
}

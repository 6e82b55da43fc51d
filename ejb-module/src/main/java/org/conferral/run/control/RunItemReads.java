package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
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

    private static final String MATCHING = """
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
            and (cast(:school as text) is null
              or unaccent(lower(concat_ws(' ', i.school_name, i.school_code))) like unaccent(lower(:school)))
            and (cast(:words as text[]) is null or i.asn like :asn
              or unaccent(lower(concat_ws(' ', i.last_name, i.suffix, i.first_name, i.middle_name)))
                like all (array(select unaccent(lower(word)) from unnest(cast(:words as text[])) word)))""";

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
                .bind("words", words(filter.text()))
                .bind("asn", Conditions.containing(digits(filter.text())));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    /** Each word is looked for, in whatever order they stand. */
    private static String @Nullable [] words(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Stream.of(text.strip().split("\\s+", -1))
                        .map(Conditions::containing)
                        .toArray(String[]::new);
    }

    private static @Nullable String digits(@Nullable String text) {
        return text != null && text.matches("[0-9 -]+") ? text.replaceAll("[ -]", "") : null;
    }

    private static RunItemRow row(ResultSet row, StatementContext context) throws SQLException {
        ItemState state = ItemState.valueOf(row.getString("state"));
        int year = row.getInt(state == ItemState.ORDERED ? "school_year" : "projected_school_year");
        Long number = row.getObject("credential_number", Long.class);
        String stage = row.getString("stage");
        return new RunItemRow(
                row.getLong("id"),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                new LegalName(
                        row.getString("last_name"),
                        row.getString("suffix"),
                        row.getString("first_name"),
                        row.getString("middle_name")),
                CredentialCode.valueOf(row.getString("type")),
                row.getString("authority_name"),
                organization(row.getString("school_name"), row.getString("school_code")),
                row.getString("requirement_sets"),
                year == 0 ? null : new SchoolYear(year),
                row.getBoolean("has_mailing_address"),
                row.getBoolean("active_hold"),
                state,
                number == null ? null : new CredentialNumber(number).toString(),
                row.getString("order_item_number"),
                stage == null ? null : Stage.valueOf(stage),
                row.getObject("rule_number", Integer.class),
                row.getArray("rule_values") == null
                        ? List.of()
                        : List.of((String[]) row.getArray("rule_values").getArray()));
    }

    private static @Nullable String organization(@Nullable String name, @Nullable String code) {
        return name == null || code == null ? null : name + " (" + code.substring(2) + ")";
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
                        List.of((String[]) row.getArray("rule_values").getArray()),
                        row.getLong("records")))
                .list());
    }
}

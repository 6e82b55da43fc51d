package org.conferral.run.control.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunEventRow;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunRow;
import org.conferral.run.entity.RunStatus;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the list of started runs and what happened to each. */
@ApplicationScoped
public class RunReads {
    private static final Map<String, String> SORTS = Map.of(
            "id", "r.id",
            "kind", "r.kind",
            "status", "r.status",
            "startedBy", "r.started_by",
            "startedAt", "r.started_at",
            "endedAt", "r.ended_at",
            "selected", "c.selected");

    static final String COUNTS = """
            select count(*) as selected, count(*) filter (where i.state = 'ORDERED') as ordered,
              count(*) filter (where i.state = 'NOT_PROCESSED') as not_processed,
              count(*) filter (where i.state = 'PENDING') as pending
            from run_item i where i.run_id = r.id""";

    static final String INTERRUPTED = """
            (r.status in ('RUNNING', 'STOPPING') and not exists
              (select from work_lease l where l.kind = 'run' and l.work_id = r.id and l.until > now()))""";

    private static final String MATCHING = """
            r.status not in ('SEARCHING', 'DRAFT')
            and (cast(:kind as text) is null or r.kind = :kind)
            and (cast(:status as text) is null or r.status = :status)
            and (cast(:startedBy as text) is null or r.started_by = :startedBy)
            and (cast(:from as timestamptz) is null or r.started_at >= :from)
            and (cast(:to as timestamptz) is null or r.started_at < :to)
            and (cast(:type as text) is null or exists (select from run_credential_type rt
              join credential_type t on t.id = rt.credential_type_id where rt.run_id = r.id and t.code = :type))""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A page of the started runs. */
    public Page<RunRow> page(RunFilter filter, PageRequest request) {
        return database.read(handle -> new Page<>(
                rows(
                        handle,
                        MATCHING,
                        filter,
                        order(request) + " limit " + request.size() + " offset " + request.first()),
                bind(handle.createQuery("select count(*) from run r where " + MATCHING), filter)
                        .mapTo(Long.class)
                        .one()));
    }

    /** All started runs that match, newest first. */
    public List<RunRow> all(RunFilter filter) {
        return database.read(handle -> rows(handle, MATCHING, filter, "r.id desc"));
    }

    private static String order(PageRequest request) {
        String column = SORTS.get(request.sort());
        return column == null
                ? "r.id desc"
                : column + (request.ascending() ? " asc" : " desc") + " nulls last, r.id desc";
    }

    private List<RunRow> rows(Handle handle, String where, RunFilter filter, String tail) {
        return bind(handle.createQuery("""
                                select r.id, r.kind, r.status, %s as interrupted, r.started_by, r.started_at, r.ended_at,
                                  a.name as authority, s.name as school, c.*,
                                  array(select t.code from run_credential_type rt
                                    join credential_type t on t.id = rt.credential_type_id
                                    where rt.run_id = r.id order by t.sequence desc) as types
                                from run r
                                left join organization a on a.id = r.authority_id
                                left join organization s on s.id = r.school_id
                                cross join lateral (%s) c
                                where %s
                                order by %s""".formatted(INTERRUPTED, COUNTS, where, tail)), filter)
                .map((row, context) -> new RunRow(
                        row.getLong("id"),
                        RunKind.valueOf(row.getString("kind")),
                        RunStatus.valueOf(row.getString("status")),
                        row.getBoolean("interrupted"),
                        row.getString("started_by"),
                        Columns.instant(row, "started_at"),
                        Columns.instantOrNull(row, "ended_at"),
                        row.getString("authority"),
                        row.getString("school"),
                        codes(Columns.texts(row, "types")),
                        counts(row, context)))
                .list();
    }

    private Query bind(Query query, RunFilter filter) {
        return query.bind("kind", filter.kind() == null ? null : filter.kind().name())
                .bind("status", filter.status() == null ? null : filter.status().name())
                .bind("startedBy", filter.startedBy())
                .bind("from", start(filter.from()))
                .bind("to", filter.to() == null ? null : start(filter.to().plusDays(1)))
                .bind("type", filter.type() == null ? null : filter.type().name());
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static List<CredentialCode> codes(List<String> codes) {
        return codes.stream().map(CredentialCode::valueOf).toList();
    }

    static RunCounts counts(ResultSet row, StatementContext context) throws SQLException {
        return new RunCounts(
                row.getLong("selected"), row.getLong("ordered"), row.getLong("not_processed"), row.getLong("pending"));
    }

    /** Started runs that are at work, newest first. */
    public List<RunRow> atWork() {
        return database.read(handle ->
                rows(handle, MATCHING + " and r.status in ('RUNNING', 'STOPPING')", RunFilter.NONE, "r.id desc"));
    }

    /** Whether there is such a run for this person: a search or draft is there for who searched. */
    public boolean isSeen(long run, String login) {
        return database.read(handle -> handle.createQuery("""
                        select exists (select from run where id = :run
                          and (status not in ('SEARCHING', 'DRAFT') or searched_by = :login))""")
                .bind("run", run)
                .bind("login", login)
                .mapTo(Boolean.class)
                .one());
    }

    /** The newest started run that is not at work. */
    public Optional<RunRow> last() {
        return database
                .read(handle -> rows(
                        handle,
                        MATCHING + " and r.status not in ('RUNNING', 'STOPPING')",
                        RunFilter.NONE,
                        "r.id desc limit 1"))
                .stream()
                .findFirst();
    }

    /** How many started runs there are in each state; states without any are left out. */
    public Map<RunStatus, Long> byStatus() {
        return database.read(handle -> handle.createQuery("""
                        select status, count(*) as runs from run
                        where status not in ('SEARCHING', 'DRAFT') group by status""")
                .map((row, context) -> Map.entry(RunStatus.valueOf(row.getString("status")), row.getLong("runs")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Everybody who ever started a run, by login. */
    public List<String> starters() {
        return database.read(handle -> handle.createQuery(
                        "select distinct started_by from run where started_by is not null order by started_by")
                .mapTo(String.class)
                .list());
    }

    /** What happened to a run, oldest first. */
    public List<RunEventRow> events(long id) {
        return database.read(handle -> handle.createQuery(
                        "select kind, happened_at, happened_by, detail from run_event where run_id = :run order by id")
                .bind("run", id)
                .map((row, context) -> new RunEventRow(
                        RunEventKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "happened_at"),
                        row.getString("happened_by"),
                        Columns.texts(row, "detail")))
                .list());
    }
}

package org.conferral.run.control.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.organization.boundary.OrganizationQueries;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Room;
import org.conferral.platform.control.work.DataLock;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunProgress;
import org.conferral.run.entity.RunStatus;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads one run as its page shows it, and how far it is. */
@ApplicationScoped
public class RunDetails {
    /** The rate is taken over the last minute at work. */
    private static final Duration RATE_WINDOW = Duration.ofMinutes(1);

    private record Pace(long settled, long seconds) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    Room room;

    @Inject
    OrganizationQueries organizations;

    @Inject
    CredentialQueries credentials;

    /** The run, whoever asks. */
    public Optional<RunDetail> find(long id) {
        return database.read(handle -> handle.createQuery("""
                        select r.*, %s as interrupted, c.*,
                          array(select t.code from run_credential_type rt
                            join credential_type t on t.id = rt.credential_type_id where rt.run_id = r.id) as types
                        from run r cross join lateral (%s) c
                        where r.id = :run""".formatted(RunReads.INTERRUPTED, RunReads.COUNTS))
                .bind("run", id)
                .map((row, context) -> detail(row, RunReads.counts(row, context)))
                .findOne());
    }

    private RunDetail detail(ResultSet row, RunCounts counts) throws SQLException {
        Set<String> chosen = Set.copyOf(Columns.texts(row, "types"));
        RunKind kind = RunKind.valueOf(row.getString("kind"));
        List<CredentialTypeRow> all = credentials.types().stream()
                .filter(type -> !kind.awards() || type.code() != CredentialCode.HHSD)
                .toList();
        List<CredentialTypeRow> types =
                all.stream().filter(type -> chosen.contains(type.code().name())).toList();
        String delivery = row.getString("delivery_method");
        String finding = row.getString("finding");
        return new RunDetail(
                row.getLong("id"),
                kind,
                RunStatus.valueOf(row.getString("status")),
                row.getBoolean("interrupted"),
                row.getObject("no_room_since") != null || room.isLacking(),
                organization(Columns.keyOrNull(row, "authority_id")),
                organization(Columns.keyOrNull(row, "school_id")),
                types,
                types.size() == all.size(),
                finding == null ? null : ReviewFinding.valueOf(finding),
                Columns.yearOrNull(row, "school_year", SchoolYear::new),
                delivery == null ? null : DeliveryMethod.valueOf(delivery),
                row.getString("searched_by"),
                Columns.instant(row, "searched_at"),
                row.getString("started_by"),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("imbalance"),
                counts);
    }

    private @Nullable OrganizationRow organization(@Nullable Long id) {
        return id == null ? null : organizations.find(id).orElse(null);
    }

    /** How far this run is. */
    public RunProgress progress(RunDetail run) {
        RunCounts counts = run.counts();
        boolean waits = run.status().sharesData() && database.read(DataLock::isWantedAlone);
        if (run.status().isPrivate()) {
            int percent = percent(searched(run.id()));
            boolean noRoom = run.status() == RunStatus.SEARCHING && run.noRoom();
            return new RunProgress(run.id(), run.status(), false, waits, noRoom, percent, counts, null, null);
        }
        Pace pace = run.status().isAtWork() ? pace(run.id()) : new Pace(0, 1);
        Long perMinute = pace.settled() == 0 ? null : pace.settled() * 60 / pace.seconds();
        Long left = pace.settled() == 0 ? null : counts.pending() * pace.seconds() / pace.settled();
        double share = counts.selected() == 0 ? 1 : (double) counts.processed() / counts.selected();
        return new RunProgress(
                run.id(),
                run.status(),
                run.interrupted(),
                waits,
                run.status().isAtWork() && run.noRoom(),
                percent(share),
                counts,
                perMinute,
                left);
    }

    private static int percent(double share) {
        return (int) Math.floor(share * 100);
    }

    private double searched(long run) {
        return database.read(handle ->
                handle.createQuery("""
                        select coalesce(avg(case when done then 1.0 else 0.0 end), 0)
                        from run_search_range where run_id = :run""").bind("run", run).mapTo(Double.class).one());
    }

    private Pace pace(long run) {
        return database.read(handle -> {
            Instant now = clock.instant();
            Instant from = lastBegun(handle, run)
                    .filter(begun -> begun.isAfter(now.minus(RATE_WINDOW)))
                    .orElse(now.minus(RATE_WINDOW));
            return new Pace(
                    settledSince(handle, run, from),
                    Math.max(1, Duration.between(from, now).toSeconds()));
        });
    }

    private static Optional<Instant> lastBegun(Handle handle, long run) {
        return handle.createQuery("""
                        select happened_at from run_event
                        where run_id = :run and kind in ('STARTED', 'RESUMED', 'TAKEN_OVER')
                        order by id desc limit 1""")
                .bind("run", run)
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant);
    }

    private static long settledSince(Handle handle, long run, Instant from) {
        return handle.createQuery("select count(*) from run_item where run_id = :run and settled_at >= :from")
                .bind("run", run)
                .bind("from", Database.timestamp(from))
                .mapTo(Long.class)
                .one();
    }
}

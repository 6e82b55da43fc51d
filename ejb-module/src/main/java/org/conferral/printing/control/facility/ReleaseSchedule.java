package org.conferral.printing.control.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.DueRelease;
import org.conferral.printing.entity.Facility;
import org.conferral.printing.entity.NextRelease;
import org.conferral.printing.entity.ReleaseTimes;
import org.jspecify.annotations.Nullable;

/**
 * The times at which facilities' print jobs are released. One that has come is kept with its facility until its jobs are
 * released, so that whoever is interrupted loses none.
 */
@ApplicationScoped
public class ReleaseSchedule {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** The facilities whose time has come, the earliest first. */
    public List<Integer> due() {
        return database.read(handle -> handle.createQuery(
                        "select id from print_facility where next_release_at <= :now order by next_release_at")
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(Integer.class)
                .list());
    }

    /**
     * Takes a time that has come, and sets the next one; nothing when another server has. While printing or sending is
     * switched off, it passes.
     */
    public void take(int facility) {
        database.write(handle -> handle.createQuery("""
                        select f.*, f.sending and s.printing as working from print_facility f, print_switch s
                        where f.id = :id and f.next_release_at <= :now
                        for update of f skip locked""")
                .bind("id", facility)
                .bind("now", Database.timestamp(clock.instant()))
                .map((row, context) -> handle.createUpdate("""
                                update print_facility
                                set next_release_at = :next, release_due_at = case when :working then :now else release_due_at end
                                where id = :id""")
                        .bind("next", next(times(row)))
                        .bind("working", row.getBoolean("working"))
                        .bind("now", Database.timestamp(clock.instant()))
                        .bind("id", facility)
                        .execute())
                .findOne());
    }

    @Nullable OffsetDateTime next(ReleaseTimes times) {
        return times.next(ZonedDateTime.now(clock))
                .map(ZonedDateTime::toOffsetDateTime)
                .orElse(null);
    }

    static ReleaseTimes times(ResultSet row) throws SQLException {
        return new ReleaseTimes(
                Columns.texts(row, "release_days").stream()
                        .map(DayOfWeek::valueOf)
                        .toList(),
                Columns.texts(row, "release_times").stream()
                        .map(LocalTime::parse)
                        .toList());
    }

    /** The times that have come and whose jobs are not all released. */
    public List<DueRelease> waiting() {
        return database.read(handle -> handle.createQuery(
                        "select id, release_due_at from print_facility where release_due_at is not null order by id")
                .map((row, context) -> new DueRelease(row.getInt("id"), Columns.instant(row, "release_due_at")))
                .list());
    }

    /** The open jobs of a facility. */
    public List<Long> open(int facility) {
        return database.read(handle -> handle.createQuery(
                        "select id from print_job where facility_id = :facility and status = 'OPEN' and items > 0 order by id")
                .bind("facility", facility)
                .mapTo(Long.class)
                .list());
    }

    /** Its jobs are released, as far as they may be. */
    public void over(DueRelease release) {
        database.write(handle -> handle.createUpdate(
                        "update print_facility set release_due_at = null where id = :id and release_due_at = :at")
                .bind("id", release.facility())
                .bind("at", Database.timestamp(release.at()))
                .execute());
    }

    /** When each facility's jobs are released next; not those that have no times, or nothing may be sent to. */
    public List<NextRelease> next() {
        return database.read(handle -> handle.createQuery("""
                        select f.id, f.name_english, f.name_french, f.next_release_at
                        from print_facility f, print_switch s
                        where f.next_release_at is not null and f.sending and s.printing
                        order by f.next_release_at, f.id""")
                .map((row, context) -> new NextRelease(
                        new Facility(row.getInt("id"), row.getString("name_english"), row.getString("name_french")),
                        Columns.instant(row, "next_release_at")))
                .list());
    }
}

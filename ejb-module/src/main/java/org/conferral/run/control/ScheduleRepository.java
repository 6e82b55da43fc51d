package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.organization.entity.OrganizationCode;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.DataErrorException;
import org.conferral.run.entity.DueSchedule;
import org.conferral.run.entity.RunCalendar;
import org.conferral.run.entity.SaveSchedule;
import org.conferral.run.entity.ScheduleChangedException;
import org.conferral.run.entity.ScheduleResult;
import org.conferral.run.entity.ScheduleRow;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Where schedules are kept. */
@ApplicationScoped
public class ScheduleRepository {
    private static final String DUE = """
            select s.*, coalesce(o.code, 'ALL') as school_code,
              (select string_agg(t.code, ',') from run_schedule_credential_type st
                join credential_type t on t.id = st.credential_type_id
                where st.schedule_id = s.id) as types
            from run_schedule s left join organization o on o.id = s.school_id
            """;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** All schedules, by name. */
    public List<ScheduleRow> all() {
        return database.read(
                handle -> handle.createQuery("""
                        select s.*, a.code as authority_code, a.name as authority_name,
                          o.code as school_code, o.name as school_name,
                          array(select t.code from run_schedule_credential_type st
                            join credential_type t on t.id = st.credential_type_id
                            where st.schedule_id = s.id order by t.sequence desc) as types
                        from run_schedule s
                        left join organization a on a.id = s.authority_id
                        left join organization o on o.id = s.school_id
                        order by s.name collate "en-CA-x-icu\"""").map(ScheduleRepository::row).list());
    }

    private static ScheduleRow row(ResultSet row, StatementContext context) throws SQLException {
        String result = row.getString("last_result");
        return new ScheduleRow(
                row.getLong("id"),
                row.getString("name"),
                organization(row, "authority"),
                organization(row, "school"),
                Columns.texts(row, "types").stream()
                        .map(CredentialCode::valueOf)
                        .toList(),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                calendar(row),
                row.getBoolean("enabled"),
                Columns.instantOrNull(row, "next_at"),
                Columns.instantOrNull(row, "last_at"),
                Columns.keyOrNull(row, "last_run_id"),
                result == null ? null : ScheduleResult.valueOf(result),
                row.getInt("version"));
    }

    private static @Nullable OrganizationRow organization(ResultSet row, String kind) throws SQLException {
        String code = row.getString(kind + "_code");
        return code == null
                ? null
                : new OrganizationRow(
                        row.getLong(kind + "_id"), new OrganizationCode(code), row.getString(kind + "_name"));
    }

    private static RunCalendar calendar(ResultSet row) throws SQLException {
        return new RunCalendar(
                RunCalendar.Kind.valueOf(row.getString("calendar")), row.getInt("day"), Columns.time(row, "at_time"));
    }

    /** Adds or changes a schedule; its next time is counted from now. */
    public long save(SaveSchedule schedule) {
        try {
            return database.read(handle -> {
                long id = schedule.id() == null ? insert(handle, schedule) : update(handle, schedule);
                types(handle, id, schedule);
                return id;
            });
        } catch (DataErrorException e) {
            throw e.code().contains("uq_run_schedule_name") ? new ScheduleChangedException(true) : e;
        }
    }

    private long insert(Handle handle, SaveSchedule schedule) {
        return bind(handle.createQuery("""
                                insert into run_schedule
                                  (name, authority_id, school_id, delivery_method, calendar, day, at_time, enabled, next_at)
                                values (:name, :authority, :school, :delivery, :calendar, :day, :time, :enabled, :next)
                                returning id"""), schedule).mapTo(Long.class).one();
    }

    private long update(Handle handle, SaveSchedule schedule) {
        return bind(handle.createQuery("""
                                update run_schedule set name = :name, authority_id = :authority, school_id = :school,
                                  delivery_method = :delivery, calendar = :calendar, day = :day, at_time = :time,
                                  enabled = :enabled, next_at = :next, version = version + 1
                                where id = :id and version = :version
                                returning id"""), schedule)
                .bind("id", schedule.id())
                .bind("version", schedule.version())
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new ScheduleChangedException(false));
    }

    private <S extends SqlStatement<S>> S bind(S statement, SaveSchedule schedule) {
        return statement
                .bind("name", schedule.name().strip())
                .bind("authority", schedule.criteria().authorityId())
                .bind("school", schedule.criteria().schoolId())
                .bind("delivery", schedule.deliveryMethod().name())
                .bind("calendar", schedule.calendar().kind().name())
                .bind("day", schedule.calendar().day())
                .bind("time", schedule.calendar().time())
                .bind("enabled", schedule.enabled())
                .bind("next", schedule.enabled() ? next(schedule.calendar()) : null);
    }

    private OffsetDateTime next(RunCalendar calendar) {
        return calendar.next(ZonedDateTime.now(clock)).toOffsetDateTime();
    }

    private static void types(Handle handle, long id, SaveSchedule schedule) {
        handle.execute("delete from run_schedule_credential_type where schedule_id = ?", id);
        handle.createUpdate("""
                        insert into run_schedule_credential_type (schedule_id, credential_type_id)
                        select :id, t.id from credential_type t where t.code = any (:codes)""")
                .bind("id", id)
                .bind(
                        "codes",
                        schedule.criteria().types().stream()
                                .map(CredentialCode::name)
                                .toArray(String[]::new))
                .execute();
    }

    /** Removes a schedule; runs that it started stay. */
    public void remove(long id) {
        database.write(handle -> handle.execute("delete from run_schedule where id = ?", id));
    }

    /** The schedules whose time has come, the earliest first. */
    public List<Long> due() {
        return database.read(
                handle -> handle.createQuery("select id from run_schedule where next_at <= :now order by next_at, id")
                        .bind("now", Database.timestamp(clock.instant()))
                        .mapTo(Long.class)
                        .list());
    }

    /** Takes a schedule whose time has come, and sets its next time; none when another server has done so. */
    public Optional<DueSchedule> takeDue(long id) {
        return database.read(handle -> handle.createQuery(DUE + """
                        where s.id = :id and s.next_at <= :now
                        for update of s skip locked""")
                .bind("id", id)
                .bind("now", Database.timestamp(clock.instant()))
                .map((row, context) -> fire(handle, row))
                .findOne());
    }

    private DueSchedule fire(Handle handle, ResultSet row) throws SQLException {
        handle.createUpdate("""
                        update run_schedule
                        set next_at = :next, last_at = :now, last_run_id = null, last_result = 'FIRED'
                        where id = :id""")
                .bind("next", next(calendar(row)))
                .bind("now", Database.timestamp(clock.instant()))
                .bind("id", row.getLong("id"))
                .execute();
        return due(row);
    }

    /** The schedule, if it was fired and nothing has come of it yet. */
    public Optional<DueSchedule> fired(long id) {
        return database.read(handle -> handle.createQuery(DUE + "where s.id = :id and s.last_result = 'FIRED'")
                .bind("id", id)
                .map((row, context) -> due(row))
                .findOne());
    }

    private static DueSchedule due(ResultSet row) throws SQLException {
        return new DueSchedule(
                row.getLong("id"),
                row.getString("school_code"),
                row.getString("types"),
                row.getString("delivery_method"));
    }

    /** Keeps what came of a schedule's last time, if that is not known yet. */
    public void record(long id, ScheduleResult result, @Nullable Long run) {
        database.write(handle -> handle.createUpdate("""
                        update run_schedule set last_result = :result, last_run_id = :run
                        where id = :id and last_result = 'FIRED'""")
                .bind("result", result.name())
                .bind("run", run)
                .bind("id", id)
                .execute());
    }
}

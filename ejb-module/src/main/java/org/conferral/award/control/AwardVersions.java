package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.conferral.award.entity.AuditFilter;
import org.conferral.award.entity.AwardChange;
import org.conferral.award.entity.AwardVersion;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what an award was and is: the images before each change, and the award itself, each with what led to it. */
@ApplicationScoped
public class AwardVersions {
    private static final String MATCHING = """
            with image as (
              select b.id as position, b.credential_number, b.legacy_number, b.school_year, b.awarded_on, b.last_name,
                b.suffix, b.first_name, b.middle_name, b.converted, b.deleted, b.delete_reason, b.updated_by,
                b.updated_by_organization, b.updated_at
              from award_audit b where b.award_id = :award
              union all
              select 9223372036854775807, a.credential_number, a.legacy_number, a.school_year, a.awarded_on, a.last_name,
                a.suffix, a.first_name, a.middle_name, a.converted, a.deleted, a.delete_reason, a.updated_by,
                a.updated_by_organization, a.updated_at
              from award a where a.id = :award
            ), version as (
              select i.*,
                case
                  when lag(position) over before is null then case when converted then 'CONVERTED' else 'AWARDED' end
                  when deleted and not lag(deleted) over before then 'DELETED'
                  when lag(deleted) over before and not deleted then 'UNDELETED'
                  when credential_number <> lag(credential_number) over before then 'REISSUED'
                  else 'CHANGED'
                end as change
              from image i window before as (order by position)
            )
            select %s from version
            where (cast(:change as text) is null or change = :change)
              and (cast(:by as text) is null or updated_by = :by)
              and (cast(:from as timestamptz) is null or updated_at >= :from)
              and (cast(:to as timestamptz) is null or updated_at < :to)""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A page of an award's history; sorts by {@code at}, newest first when blank. */
    public Page<AwardVersion> page(long award, AuditFilter filter, PageRequest request) {
        return database.read(handle -> new Page<>(
                rows(
                        handle,
                        award,
                        filter,
                        (request.sort().equals("at") && request.ascending() ? "position" : "position desc") + " limit "
                                + request.size() + " offset " + request.first()),
                bind(handle.createQuery(MATCHING.formatted("count(*)")), award, filter)
                        .mapTo(Long.class)
                        .one()));
    }

    /** All of an award's history, newest first. */
    public List<AwardVersion> all(long award, AuditFilter filter) {
        return database.read(handle -> rows(handle, award, filter, "position desc"));
    }

    /** Everybody who changed the award, by login. */
    public List<String> authors(long award) {
        return database.read(handle ->
                handle.createQuery("""
                        select updated_by from award where id = :award
                        union select updated_by from award_audit where award_id = :award
                        order by updated_by""").bind("award", award).mapTo(String.class).list());
    }

    private List<AwardVersion> rows(Handle handle, long award, AuditFilter filter, String tail) {
        return bind(handle.createQuery(MATCHING.formatted("*") + " order by " + tail), award, filter)
                .map(AwardVersions::version)
                .list();
    }

    private Query bind(Query query, long award, AuditFilter filter) {
        return query.bind("award", award)
                .bind("change", filter.change() == null ? null : filter.change().name())
                .bind("by", filter.by())
                .bind("from", start(filter.from()))
                .bind("to", filter.to() == null ? null : start(filter.to().plusDays(1)));
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static AwardVersion version(ResultSet row, StatementContext context) throws SQLException {
        return new AwardVersion(
                Columns.instant(row, "updated_at"),
                AwardChange.valueOf(row.getString("change")),
                new CredentialNumber(row.getLong("credential_number")),
                AwardReads.awarded(row),
                Columns.day(row, "awarded_on"),
                row.getBoolean("deleted"),
                row.getString("delete_reason"),
                row.getString("updated_by"),
                row.getString("updated_by_organization"));
    }
}

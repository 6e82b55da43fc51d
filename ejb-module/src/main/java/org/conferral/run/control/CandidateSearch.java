package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.platform.control.DataLock;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.Run;
import org.jdbi.v3.core.Handle;

/**
 * Finds the candidates (docs/specification/product.md, decision 5) and freezes them as run items, one range of students
 * after the other. {@code AwardPolicy.candidate} says the same of one student; a property test holds the two together.
 */
@ApplicationScoped
public class CandidateSearch {
    private static final int RANGES = 16;

    /** Every candidate of a range of students, with the highest credential that may be awarded: {@code best}. */
    private static final String BEST = """
            with achieved as (
              select p.student_id, p.credential_type_id, max(p.award_school_year) as school_year,
                string_agg(rs.code, '; ' order by rs.code) as requirement_sets
              from requirement_set_progress p
              join requirement_set rs on rs.id = p.requirement_set_id
              where p.status = 'ACHIEVED' and p.student_id between :from and :to
                and not exists (select from award a where a.student_id = p.student_id
                  and a.credential_type_id = p.credential_type_id and not a.deleted)
              group by p.student_id, p.credential_type_id
            ), best as (
              select distinct on (o.student_id) o.*
              from achieved o
              join credential_type t on t.id = o.credential_type_id and t.precedence is not null
              where not exists (select from award a
                join credential_prevention v on v.awarded_type_id = a.credential_type_id
                where a.student_id = o.student_id and not a.deleted and v.prevented_type_id = o.credential_type_id)
              order by o.student_id, t.precedence
            )
            """;

    private static final String WHERE_CANDIDATE = """
            join student s on s.id = b.student_id
              and s.asn_status = 'PRIMARY' and not s.deceased and not s.recalculating
            """;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Divides all students into the ranges that the search goes through. */
    public void divide(long run) {
        database.write(handle ->
                handle.createUpdate("""
                        insert into run_search_range (run_id, from_student_id, to_student_id)
                        select :run, first, last
                        from (select coalesce(min(id), 0) as low, coalesce(max(id), 0) as high from student) s,
                          generate_series(0, :ranges - 1) n,
                          lateral (select low + (high - low + 1) * n / :ranges as first,
                            low + (high - low + 1) * (n + 1) / :ranges - 1 as last) r
                        where first <= last""").bind("run", run).bind("ranges", RANGES).execute());
    }

    /** Searches the next range that nobody else is at; false when there is none left. */
    public boolean searchNext(Run run) {
        return database.read(handle -> {
            DataLock.shared(handle);
            Optional<long[]> range = claim(handle, run.id());
            range.ifPresent(bounds -> freeze(handle, run, bounds));
            return range.isPresent();
        });
    }

    private static Optional<long[]> claim(Handle handle, long run) {
        return handle.createQuery("""
                        update run_search_range set done = true
                        where run_id = :run and from_student_id = (
                          select from_student_id from run_search_range where run_id = :run and not done
                          order by from_student_id limit 1 for update skip locked)
                        returning from_student_id, to_student_id""")
                .bind("run", run)
                .map((row, context) -> new long[] {row.getLong("from_student_id"), row.getLong("to_student_id")})
                .findOne();
    }

    private void freeze(Handle handle, Run run, long[] range) {
        handle.createUpdate(BEST + """
                                insert into run_item (run_id, student_id, credential_type_id,
                                  asn, last_name, suffix, first_name, middle_name,
                                  authority_code, authority_name, school_code, school_name,
                                  requirement_sets, projected_school_year, has_mailing_address, active_hold)
                                select :run, s.id, b.credential_type_id,
                                  s.asn, s.last_name, s.suffix, s.first_name, s.middle_name,
                                  authority.code, authority.name, school.code, school.name,
                                  b.requirement_sets, b.school_year,
                                  exists (select from mailing_address(s.id, :today)),
                                  coalesce(s.mark_hold_expiry >= :today, false)
                                from best b
                                """ + WHERE_CANDIDATE + """
                                left join organization school on school.id = s.responsible_school_id
                                left join organization authority on authority.id = school.authority_id
                                where b.credential_type_id in
                                    (select credential_type_id from run_credential_type where run_id = :run)
                                  and (cast(:school as bigint) is null or s.responsible_school_id = :school)
                                order by s.id""")
                .bind("run", run.id())
                .bind("from", range[0])
                .bind("to", range[1])
                .bind("today", LocalDate.now(clock))
                .bind("school", run.schoolId())
                .execute();
    }

    /** Whether every range is searched. */
    public boolean isDone(long run) {
        return database.read(handle -> handle.createQuery(
                        "select not exists (select from run_search_range where run_id = :run and not done)")
                .bind("run", run)
                .mapTo(Boolean.class)
                .one());
    }

    /** Counts who waits, by credential type, over all students. */
    public void recount() {
        database.write(handle -> handle.createUpdate(BEST + """
                                insert into candidate_count (credential_type_id, waiting, counted_at)
                                select t.id, count(c.credential_type_id), :at
                                from credential_type t
                                left join (select b.credential_type_id from best b
                                """ + WHERE_CANDIDATE + """
                                ) c on c.credential_type_id = t.id
                                group by t.id
                                on conflict (credential_type_id) do update
                                  set waiting = excluded.waiting, counted_at = excluded.counted_at""")
                .bind("from", 0L)
                .bind("to", Long.MAX_VALUE)
                .bind("at", Database.timestamp(clock.instant()))
                .execute());
    }
}

package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.TableStatistics;
import org.conferral.platform.control.work.DataLock;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.SearchStep;
import org.jdbi.v3.core.Handle;

/**
 * Finds the candidates (docs/specification/product.md, decision 5), or what was selected, and freezes them as run items,
 * one range of students after the other. Who is a candidate, the view {@code award_candidate} says.
 */
@ApplicationScoped
public class CandidateSearch {
    static final int RANGES = 16;

    @Inject
    Database database;

    @Inject
    RunSelections selections;

    @Inject
    TableStatistics statistics;

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

    /** Searches the next range that nobody else is at. An import that is going in is waited for without a transaction. */
    public SearchStep searchNext(Run run) {
        return database.read(handle -> {
            if (!DataLock.tryShared(handle)) {
                return SearchStep.WAITS;
            }
            Optional<long[]> range = claim(handle, run.id());
            range.ifPresent(bounds -> freeze(handle, run, bounds));
            return range.isPresent() ? SearchStep.SEARCHED : SearchStep.ENDED;
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
        if (run.kind().awards()) {
            freezeCandidates(handle, run, range);
        } else {
            selections.freeze(handle, run.id(), range[0]);
        }
    }

    private void freezeCandidates(Handle handle, Run run, long[] range) {
        handle.createUpdate("""
                        insert into run_item (run_id, student_id, credential_type_id,
                          asn, last_name, suffix, first_name, middle_name,
                          authority_code, authority_name, school_code, school_name,
                          requirement_sets, projected_school_year, has_mailing_address, active_hold)
                        select :run, s.id, c.credential_type_id,
                          s.asn, s.last_name, s.suffix, s.first_name, s.middle_name,
                          authority.code, authority.name, school.code, school.name,
                          c.requirement_sets, c.school_year,
                          exists (select from mailing_address(s.id, :today)),
                          coalesce(s.mark_hold_expiry >= :today, false)
                        from award_candidate c
                        join student s on s.id = c.student_id
                        left join organization school on school.id = s.responsible_school_id
                        left join organization authority on authority.id = school.authority_id
                        where c.student_id between :from and :to
                          and c.credential_type_id in
                            (select credential_type_id from run_credential_type where run_id = :run)
                          and (cast(:school as bigint) is null or s.responsible_school_id = :school)
                          and (not exists (select from run_asked where run_id = :run)
                            or c.student_id in (select student_id from run_asked where run_id = :run))
                          and (not exists (select from run where id = :run and again_run_id is not null)
                            or (c.student_id, c.credential_type_id) in (
                              select coalesce(was.primary_student_id, was.id), refused.credential_type_id
                              from run again
                              join run_item refused on refused.run_id = again.again_run_id
                                and refused.state = 'NOT_PROCESSED' and refused.rule_number = again.again_rule
                              join student was on was.id = refused.student_id
                              where again.id = :run))
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

    /** Counts again what has changed much, once the planner knows of it too. */
    public void recountChanged() {
        statistics.refresh();
        recount();
    }

    /** Counts who waits, by credential type, over all students. */
    public void recount() {
        database.write(handle -> handle.createUpdate("""
                        insert into candidate_count (credential_type_id, waiting, counted_at)
                        select t.id, coalesce(c.waiting, 0), :at
                        from credential_type t
                        left join (select credential_type_id, count(*) as waiting from award_candidate group by 1) c
                          on c.credential_type_id = t.id
                        on conflict (credential_type_id) do update
                          set waiting = excluded.waiting, counted_at = excluded.counted_at""")
                .bind("at", Database.timestamp(clock.instant()))
                .execute());
    }
}

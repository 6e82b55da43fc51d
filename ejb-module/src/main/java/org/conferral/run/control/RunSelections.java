package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;

/** Freezes credentials that a person selected as the items of a run, each with the snapshot that its exports need. */
@ApplicationScoped
public class RunSelections {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Keeps what this transaction holds as selected, divided into ranges that are to be frozen for the run. */
    public void divide(long run) {
        database.write(handle -> handle.createUpdate("""
                        insert into run_search_range
                          (run_id, from_student_id, to_student_id, student_ids, credential_type_ids)
                        select :run, min(k.student_id), max(k.student_id),
                          array_agg(k.student_id order by k.student_id, k.credential_type_id),
                          array_agg(k.credential_type_id order by k.student_id, k.credential_type_id)
                        from selected_credential k
                        join (
                          select student_id, ntile(:ranges) over (order by student_id) as part
                          from (select distinct student_id from selected_credential) d) s
                          on s.student_id = k.student_id
                        group by s.part""")
                .bind("run", run)
                .bind("ranges", CandidateSearch.RANGES)
                .execute());
    }

    /** Freezes what is selected of the range that begins with this student, which is forgotten then. */
    void freeze(Handle handle, long run, long from) {
        handle.createUpdate("""
                        insert into run_item (run_id, student_id, credential_type_id,
                          asn, last_name, suffix, first_name, middle_name,
                          authority_code, authority_name, school_code, school_name,
                          requirement_sets, projected_school_year, has_mailing_address, active_hold)
                        select :run, s.id, t.id,
                          s.asn, s.last_name, s.suffix, s.first_name, s.middle_name,
                          authority.code, authority.name, school.code, school.name,
                          coalesce(p.achieved, ''), coalesce(a.school_year, p.school_year),
                          exists (select from mailing_address(s.id, :today)),
                          coalesce(s.mark_hold_expiry >= :today, false)
                        from run_search_range r
                        cross join unnest(r.student_ids, r.credential_type_ids) k (student_id, credential_type_id)
                        join student s on s.id = k.student_id
                        join credential_type t on t.id = k.credential_type_id
                        left join award_facts a on a.student_id = s.id and a.credential_type_id = t.id
                        left join organization school on school.id = s.responsible_school_id
                        left join organization authority on authority.id = school.authority_id
                        left join lateral (
                          select max(q.award_school_year) as school_year,
                            string_agg(rs.code, '; ' order by rs.code) filter (where q.status = 'ACHIEVED') as achieved
                          from requirement_set_progress q
                          join requirement_set rs on rs.id = q.requirement_set_id
                          where q.student_id = s.id and q.credential_type_id = t.id) p on true
                        where r.run_id = :run and r.from_student_id = :from
                        order by s.id, t.id""")
                .bind("run", run)
                .bind("from", from)
                .bind("today", LocalDate.now(clock))
                .execute();
        handle.execute(
                "update run_search_range set student_ids = null, credential_type_ids = null"
                        + " where run_id = ? and from_student_id = ?",
                run,
                from);
    }
}

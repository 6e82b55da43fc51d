package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.conferral.platform.control.DataLock;
import org.conferral.platform.control.Database;

/** Freezes credentials that a person selected as the items of a run, each with the snapshot that its exports need. */
@ApplicationScoped
public class RunSelections {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Keeps imports out to the end of the transaction, if none goes in or waits for its turn; whether that succeeded. */
    public boolean keepImportsOut() {
        return database.read(DataLock::tryShared);
    }

    /** Writes one item for each credential that this transaction holds as selected. */
    public void freeze(long run) {
        database.write(handle -> handle.createUpdate("""
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
                        from selected_credential k
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
                        order by s.id, t.id""")
                .bind("run", run)
                .bind("today", LocalDate.now(clock))
                .execute());
    }
}

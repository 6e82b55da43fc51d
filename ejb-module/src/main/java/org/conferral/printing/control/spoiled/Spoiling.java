package org.conferral.printing.control.spoiled;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.JobLocks;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobStatus;
import org.jdbi.v3.core.statement.Update;

/** Says of envelopes that they were spoiled, or were not after all. */
@ApplicationScoped
public class Spoiling {
    @Inject
    Database database;

    @Inject
    JobLocks jobs;

    @Inject
    JobEvents events;

    /**
     * The outstanding ones of these envelopes, both ends included, were spoiled.
     *
     * @return of how many order items
     * @throws BusinessException when the job has not arrived or is closed, or none of them is outstanding
     */
    public int spoil(long job, int version, int from, int to, String by) {
        jobs.lock(job, version).mustBe(PrintJobStatus.TRANSMITTED, "print_job_spoil");
        int pieces = database.read(
                handle -> bound(handle.createUpdate("""
                        update print_piece p set status = 'SPOILED'
                        from print_envelope e
                        where p.job_id = :job and p.status = 'OUTSTANDING' and e.id = p.envelope_id
                          and e.sequence between :from and :to"""), job, from, to).execute());
        return told(job, PrintJobEventKind.SPOILED, pieces, "envelopes_outstanding", by);
    }

    /**
     * The spoiled ones of these envelopes that are not printed anew yet are outstanding after all.
     *
     * @return of how many order items
     * @throws BusinessException when the job is closed, or none of them is spoiled
     */
    public int restore(long job, int version, int from, int to, String by) {
        jobs.lock(job, version).mustBe(PrintJobStatus.TRANSMITTED, "print_job_spoil");
        int pieces = database.read(
                handle -> bound(handle.createUpdate("""
                        update print_piece p set status = 'OUTSTANDING'
                        from print_envelope e
                        where p.job_id = :job and p.status = 'SPOILED' and e.id = p.envelope_id
                          and e.sequence between :from and :to
                          and not exists (
                            select from print_piece n
                            where n.item_id = p.item_id and n.id > p.id and n.status <> 'WITHDRAWN')"""), job, from, to).execute());
        database.write(handle -> bound(handle.createUpdate("""
                        update print_envelope e set spoiled_at = null
                        where e.job_id = :job and e.sequence between :from and :to and not exists (
                          select from print_piece p where p.envelope_id = e.id and p.status = 'SPOILED')"""), job, from, to).execute());
        return told(job, PrintJobEventKind.NOT_SPOILED, pieces, "envelopes_spoiled", by);
    }

    private static Update bound(Update update, long job, int from, int to) {
        return update.bind("job", job).bind("from", from).bind("to", to);
    }

    private int told(long job, PrintJobEventKind kind, int pieces, String rule, String by) {
        if (pieces == 0) {
            throw new BusinessException(0, rule);
        }
        database.write(handle -> handle.execute("update print_job set version = version + 1 where id = ?", job));
        events.add(job, kind, pieces, by);
        return pieces;
    }
}

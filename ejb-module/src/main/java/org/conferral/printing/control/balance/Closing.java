package org.conferral.printing.control.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.JobLocks;
import org.conferral.printing.control.job.JobLocks.Locked;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.printing.entity.balance.PrintBalance;

/** Closes print jobs that were mailed. */
@ApplicationScoped
public class Closing {
    @Inject
    Database database;

    @Inject
    JobLocks jobs;

    @Inject
    Balances balances;

    @Inject
    JobEvents events;

    @Inject
    Clock clock;

    /**
     * What is outstanding of it was mailed, and the job is over.
     *
     * @throws BusinessException when it has not arrived, or differs; then who it differs in is named
     */
    public void close(long job, int version, String by) {
        Locked locked = jobs.lock(job, version);
        locked.mustBe(PrintJobStatus.TRANSMITTED, "print_job_close");
        PrintBalance balance = balances.proven(job);
        if (!balance.holds()) {
            throw new BusinessException(0, "print_job_differs", balance.count(), balance.foremost());
        }
        database.write(handle -> {
            handle.execute("update print_piece set status = 'MAILED' where job_id = ? and status = 'OUTSTANDING'", job);
            handle.createUpdate("""
                            update print_job
                            set status = 'CLOSED', closed_at = :at, closed_by = :by, version = version + 1
                            where id = :job""")
                    .bind("at", Database.timestamp(clock.instant()))
                    .bind("by", by)
                    .bind("job", job)
                    .execute();
        });
        events.add(job, PrintJobEventKind.CLOSED, locked.items(), by);
    }
}

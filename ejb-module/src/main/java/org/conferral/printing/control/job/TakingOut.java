package org.conferral.printing.control.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.order.entity.ItemLeaving;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.control.gathering.Packing;
import org.conferral.printing.control.job.JobLocks.Locked;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobStatus;

/** Takes pieces out of print jobs: all of a job that is called off, or one whose order item goes another way. */
@ApplicationScoped
public class TakingOut {
    @Inject
    Database database;

    @Inject
    JobLocks jobs;

    @Inject
    Packing packing;

    @Inject
    JobEvents events;

    @Inject
    Clock clock;

    /**
     * Calls a job off; its pieces are free for other jobs.
     *
     * @throws BusinessException when it is on its way or has arrived
     * @throws org.conferral.printing.entity.PrintJobChangedException when it has changed since it was shown
     */
    public void cancel(long job, int version, String by) {
        Locked locked = jobs.lock(job, version);
        if (locked.status() != PrintJobStatus.FAILED) {
            locked.mustBe(PrintJobStatus.OPEN, "print_job");
        }
        database.write(handle -> {
            handle.createUpdate("""
                            update print_job
                            set status = 'CANCELLED', cancelled_at = :at, failure = null, failure_value = null,
                              version = version + 1
                            where id = :job""")
                    .bind("at", Database.timestamp(clock.instant()))
                    .bind("job", job)
                    .execute();
            handle.execute(
                    "update print_piece set status = 'WITHDRAWN' where job_id = ? and status = 'OUTSTANDING'", job);
        });
        events.add(job, PrintJobEventKind.CANCELLED, locked.items(), by);
    }

    /**
     * In the transaction that changes the item: it is in no job afterwards that has not arrived. Does not wait for who is
     * at the job, as that may be waiting for the item.
     */
    void leaving(@Observes ItemLeaving event) {
        Optional<Long> job = jobOf(event.item());
        if (job.isEmpty()) {
            return;
        }
        if (!lockOpen(job.get())) {
            throw new BusinessException(0, "in_print_job", job.get());
        }
        if (withdraw(event.item(), job.get()) == 0) {
            // it went on in another job meanwhile
            throw new BusinessException(0, "in_print_job", job.get());
        }
        packing.pack(job.get());
        events.add(job.get(), PrintJobEventKind.TAKEN_OUT, 1, event.author().login());
    }

    private Optional<Long> jobOf(long item) {
        return database.read(handle ->
                handle.createQuery("""
                        select p.job_id from print_piece p join print_job j on j.id = p.job_id
                        where p.item_id = :item and p.status = 'OUTSTANDING' and j.transmitted_at is null""").bind("item", item).mapTo(Long.class).findOne());
    }

    private boolean lockOpen(long job) {
        return database.read(handle -> handle.createQuery("""
                        select id from print_job where id = :job and status = 'OPEN'
                        for no key update skip locked""")
                .bind("job", job)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    private int withdraw(long item, long job) {
        return database.read(handle -> handle.execute("""
                        update print_piece set status = 'WITHDRAWN', envelope_id = null
                        where item_id = ? and job_id = ? and status = 'OUTSTANDING'""", item, job));
    }
}

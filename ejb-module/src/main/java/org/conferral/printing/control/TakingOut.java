package org.conferral.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.order.entity.ItemLeaving;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.RuleText;
import org.conferral.printing.entity.PrintJobChangedException;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.PrintJobStatus;

/** Takes pieces out of print jobs: all of a job that is called off, or one whose order item goes another way. */
@ApplicationScoped
public class TakingOut {
    @Inject
    Database database;

    @Inject
    Packing packing;

    @Inject
    JobEvents events;

    @Inject
    Clock clock;

    private record Locked(PrintJobStatus status, int version, int items) {}

    /**
     * Calls a job off; its pieces are free for other jobs.
     *
     * @throws BusinessException when it is not open any more
     * @throws PrintJobChangedException when it has changed since it was shown
     */
    public void cancel(long job, int version, String by) {
        Locked locked = lock(job);
        if (locked.status() != PrintJobStatus.OPEN) {
            throw new BusinessException(0, "print_job", RuleText.named("print_job_status", locked.status()));
        }
        if (locked.version() != version) {
            throw new PrintJobChangedException(job);
        }
        database.write(handle -> {
            handle.createUpdate("""
                            update print_job set status = 'CANCELLED', cancelled_at = :at, version = version + 1
                            where id = :job""")
                    .bind("at", Database.timestamp(clock.instant()))
                    .bind("job", job)
                    .execute();
            handle.execute(
                    "update print_piece set status = 'WITHDRAWN' where job_id = ? and status = 'OUTSTANDING'", job);
        });
        events.add(job, PrintJobEventKind.CANCELLED, locked.items(), by);
    }

    private Locked lock(long job) {
        return database.read(handle -> handle.createQuery(
                                "select status, version, items from print_job where id = :job for no key update")
                        .bind("job", job)
                        .map((row, context) -> new Locked(
                                PrintJobStatus.valueOf(row.getString("status")),
                                row.getInt("version"),
                                row.getInt("items")))
                        .findOne())
                .orElseThrow(() -> new PrintJobNotFoundException(job));
    }

    /** In the transaction that changes the item: it is in no job afterwards. */
    void leaving(@Observes ItemLeaving event) {
        Optional<Long> job = jobOf(event.item());
        if (job.isPresent() && lock(job.get()).status() == PrintJobStatus.OPEN && withdraw(event.item()) == 1) {
            packing.pack(job.get());
            events.add(job.get(), PrintJobEventKind.TAKEN_OUT, 1, event.author().login());
        }
    }

    private Optional<Long> jobOf(long item) {
        return database.read(handle -> handle.createQuery(
                        "select job_id from print_piece where item_id = :item and status = 'OUTSTANDING'")
                .bind("item", item)
                .mapTo(Long.class)
                .findOne());
    }

    private int withdraw(long item) {
        return database.read(handle -> handle.execute("""
                        update print_piece set status = 'WITHDRAWN', envelope_id = null
                        where item_id = ? and status = 'OUTSTANDING'""", item));
    }
}

package org.conferral.printing.control.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conferral.order.boundary.ItemPrintingService;
import org.conferral.platform.boundary.Outbox;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkLeases;
import org.conferral.platform.entity.SystemUser;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.control.PrintSettings;
import org.conferral.printing.control.file.PrintLines;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.JobLocks;
import org.conferral.printing.control.job.JobLocks.Locked;
import org.conferral.printing.control.notice.JobLetters;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.ReleaseWork;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;
import org.conferral.printing.entity.TransmissionPolicy;

/** Says of a print job how its hand-over goes: each in one transaction, by the execution that holds the lease alone. */
@ApplicationScoped
public class Arrival {
    @Inject
    Database database;

    @Inject
    JobLocks locks;

    @Inject
    PrintLines lines;

    @Inject
    ItemPrintingService items;

    @Inject
    JobEvents events;

    @Inject
    WorkLeases leases;

    @Inject
    Outbox outbox;

    @Inject
    PrintSettings settings;

    @Inject
    WorkSettings node;

    @Inject
    Clock clock;

    /** Takes the lease; false when another execution has it, or the job is not on its way. */
    public boolean take(long job, long execution) {
        return locks.lock(job).status().isUnderWay() && leases.take(ReleaseWork.of(job), execution);
    }

    private boolean isUnderWay(long job, long execution) {
        return leases.holds(ReleaseWork.of(job), execution)
                && locks.lock(job).status().isUnderWay();
    }

    /** The files are written: in one statement, as they stand outside of a transaction. */
    void note(long job, List<PrintFile> files) {
        database.write(handle -> handle.createUpdate("""
                        with gone as (
                          delete from print_file where job_id = :job and name <> all (:names)), moved as (
                          update print_job
                          set status = 'TRANSMITTING', files_node = :node, files_faulty = '{}',
                            version = version + case when status = 'RELEASED' then 1 else 0 end
                          where id = :job and status in ('RELEASED', 'TRANSMITTING'))
                        insert into print_file (job_id, name, bytes, sha256)
                        select :job, f.name, f.bytes, decode(f.digest, 'hex')
                        from unnest(:names, :bytes, :digests) f (name, bytes, digest)
                        on conflict (job_id, name) do update set bytes = excluded.bytes, sha256 = excluded.sha256""")
                .bind("job", job)
                .bind("node", node.node())
                .bind("names", files.stream().map(PrintFile::name).toArray(String[]::new))
                .bind("bytes", files.stream().map(PrintFile::bytes).toArray(Long[]::new))
                .bind("digests", files.stream().map(PrintFile::sha256).toArray(String[]::new))
                .execute());
    }

    /**
     * All of it has arrived: its order items are sent.
     *
     * @return false when another execution has the job
     * @throws TransmissionException when one of them is not Ready for Delivery; then none is sent
     */
    public boolean confirm(long job, long execution) {
        if (!isUnderWay(job, execution)) {
            return false;
        }
        Map<Long, String> due = lines.items(job);
        // what is printed anew was sent before
        Set<Long> sent = isReprint(job) ? items.lockSent(due.keySet()) : items.markSent(due.keySet());
        due.forEach((item, number) -> {
            if (!sent.contains(item)) {
                throw new TransmissionException(TransmissionFault.ITEM, number);
            }
        });
        database.write(handle -> handle.createUpdate("""
                        update print_job
                        set status = 'TRANSMITTED', transmitted_at = :at, tries = tries + 1, failure = null,
                          failure_value = null, version = version + 1
                        where id = :job""")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("job", job)
                .execute());
        events.add(job, PrintJobEventKind.TRANSMITTED, due.size(), SystemUser.SYSTEM);
        outbox.put(JobLetters.transmitted(job));
        leases.end(ReleaseWork.of(job));
        return true;
    }

    private boolean isReprint(long job) {
        return database.read(
                handle -> handle.createQuery("select reprint_of is not null from print_job where id = :job")
                        .bind("job", job)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether the job has failed with a try that ends so, which this execution has made. */
    public boolean isLast(long job, long execution, TransmissionFault fault) {
        return isUnderWay(job, execution)
                && TransmissionPolicy.pause(locks.lock(job).tries() + 1, fault, settings.pause())
                        .isEmpty();
    }

    /**
     * A try did not succeed.
     *
     * @return for how long to wait before the next one; nothing when the job has failed, or another execution has it
     */
    public Optional<Duration> miss(long job, long execution, TransmissionFault fault, String value) {
        if (!isUnderWay(job, execution)) {
            return Optional.empty();
        }
        Locked locked = locks.lock(job);
        Optional<Duration> pause = TransmissionPolicy.pause(locked.tries() + 1, fault, settings.pause());
        database.write(handle -> handle.createUpdate("""
                        update print_job
                        set status = case when :failed then 'FAILED' else status end, tries = tries + 1,
                          failure = :fault, failure_value = :value, version = version + 1
                        where id = :job""")
                .bind("failed", pause.isEmpty())
                .bind("fault", fault.name())
                .bind("value", value)
                .bind("job", job)
                .execute());
        if (pause.isEmpty()) {
            events.add(job, PrintJobEventKind.FAILED, locked.items(), SystemUser.SYSTEM);
            outbox.put(JobLetters.failed(job, locked.version(), fault, locked.tries() + 1));
            leases.end(ReleaseWork.of(job));
        }
        return pause;
    }
}

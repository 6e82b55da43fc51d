package org.conferral.printing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkLeases;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.control.facility.Facilities;
import org.conferral.printing.control.facility.PrintSwitch;
import org.conferral.printing.control.gathering.Packing;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.JobLocks;
import org.conferral.printing.control.job.JobLocks.Locked;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.printing.entity.ReleaseWork;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;

/** Releases print jobs: from then on they take no more pieces and lose none, and are handed over after the commit. */
@ApplicationScoped
public class Release {
    private static final String JOB = "printing-hand-over-job";

    /** What must not leave of a job: a hold keeps a document from it (docs/specification/product.md, decision 11). */
    private static final String HELD_BACK = """
             from print_piece p join order_item_facts i on i.item_id = p.item_id
            where p.job_id = :job and p.status = 'OUTSTANDING'
              and (i.status <> 'PROCESSED' or i.deleted or i.deceased
                or coalesce(i.held_until >= :today, false))
            """;

    @Inject
    Database database;

    @Inject
    JobLocks jobs;

    @Inject
    Packing packing;

    @Inject
    JobEvents events;

    @Inject
    Facilities facilities;

    @Inject
    PrintSwitch printing;

    @Inject
    WorkLeases leases;

    @Inject
    JobLauncher launcher;

    @Inject
    Clock clock;

    /**
     * Releases an open job as it was shown, without what must not leave by now.
     *
     * @throws BusinessException when it is not open, or nothing is left in it
     */
    public void release(long job, int version, String by) {
        release(job, jobs.lock(job, version), by);
    }

    /** Releases an open job in the same way, however it stands by now. */
    public void release(long job, String by) {
        release(job, jobs.lock(job), by);
    }

    private void release(long job, Locked locked, String by) {
        locked.mustBe(PrintJobStatus.OPEN, "print_job_release");
        mustSend(job);
        holdBack(job, by);
        packing.pack(job);
        releasePacked(job, by);
    }

    /** Releases what is in the envelopes of an open job, which is locked. */
    public void releasePacked(long job, String by) {
        int items = jobs.lock(job).items();
        if (items == 0) {
            throw new BusinessException(0, "print_job_empty");
        }
        database.write(handle -> handle.createUpdate("""
                        update print_job
                        set status = 'RELEASED', released_at = :at, released_by = :by, version = version + 1
                        where id = :job""")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .bind("job", job)
                .execute());
        launchNew(job, items, by);
    }

    /** Hands over what has just been released. */
    public void launchNew(long job, int items, String by) {
        events.add(job, PrintJobEventKind.RELEASED, items, by);
        launch(job);
    }

    /** Takes out of an open job, which is locked, what must not leave by now. */
    public void holdBack(long job, String by) {
        int held = holdBack(job);
        if (held > 0) {
            events.add(job, PrintJobEventKind.HELD_BACK, held, by);
        }
    }

    private int holdBack(long job) {
        return database.read(handle -> handle.createUpdate(
                        "update print_piece set status = 'WITHDRAWN', envelope_id = null where id in (select p.id"
                                + HELD_BACK + ")")
                .bind("job", job)
                .bind("today", LocalDate.now(clock))
                .execute());
    }

    /**
     * Hands a job over once more that failed.
     *
     * @throws BusinessException when it did not fail, or has a document that must not leave by now
     */
    public void retransmit(long job, int version, String by) {
        Locked locked = jobs.lock(job, version);
        locked.mustBe(PrintJobStatus.FAILED, "print_job_retransmit");
        mustSend(job);
        mustBeFree(job);
        database.write(handle -> handle.execute("""
                        update print_job
                        set status = 'RELEASED', tries = 0, failure = null, failure_value = null, version = version + 1
                        where id = ?""", job));
        events.add(job, PrintJobEventKind.RETRANSMITTED, locked.items(), by);
        launch(job);
    }

    /** Its files are written: who must not get a document by now can only be left out of another job. */
    private void mustBeFree(long job) {
        database.read(handle -> handle.createQuery("select i.asn, i.last_name, i.suffix, i.first_name, i.middle_name"
                                + HELD_BACK + "and p.envelope_id is not null"
                                + " and exists (select from print_job j where j.id = :job and j.reprint_of is null)"
                                + " order by p.id limit 1")
                        .bind("job", job)
                        .bind("today", LocalDate.now(clock))
                        .map((row, context) -> Columns.name(row, LegalName::new).internal() + " ("
                                + new Asn(row.getString("asn")) + ")")
                        .findOne())
                .ifPresent(student -> {
                    throw new BusinessException(0, "print_job_held", student);
                });
    }

    /** Refuses while nothing is printed, or nothing may be sent to the job's facility. */
    public void mustSend(long job) {
        printing.mustPrint();
        if (!facilities.ofJob(job).sending()) {
            throw new BusinessException(0, "facility_off");
        }
    }

    /** Hands over a job that was released, after the commit. */
    private void launch(long job) {
        leases.await(ReleaseWork.of(job));
        start(job);
    }

    /** Goes on with a job that is released and that nobody is at any more. */
    public void takeOver(long job) {
        if (!leases.takeOver(ReleaseWork.of(job))) {
            return;
        }
        if (jobs.lock(job).status().isUnderWay()) {
            start(job);
        } else {
            leases.end(ReleaseWork.of(job));
        }
    }

    private void start(long job) {
        launcher.launch(JOB, ReleaseWork.of(job), Map.of("printJob", String.valueOf(job)));
    }
}

package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.SystemUser;
import org.conferral.printing.control.Release;
import org.conferral.printing.control.facility.Facilities;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.JobLocks;
import org.conferral.printing.entity.Envelope;
import org.conferral.printing.entity.PrintJobEventKind;
import org.conferral.printing.entity.PrintJobStatus;
import org.conferral.printing.entity.SizeLimits;

/**
 * Makes up the envelopes of open print jobs, and releases those that are full. One that holds more than a job may is cut
 * between envelopes: each full part becomes a job of its own, and what is left stays open where it was.
 */
@ApplicationScoped
public class FullJobs {
    private static final int AT_ONCE = 20;

    @Inject
    Database database;

    @Inject
    JobLocks jobs;

    @Inject
    Packing packing;

    @Inject
    Release release;

    @Inject
    Facilities facilities;

    @Inject
    JobEvents events;

    @Inject
    Clock clock;

    /** Makes up a job's envelopes, unless it has been called off or released meanwhile. */
    public void pack(long job) {
        if (jobs.lock(job).status() != PrintJobStatus.OPEN) {
            return;
        }
        List<Envelope> envelopes = packing.envelopes(job);
        facilities
                .limits(job)
                .filter(limits -> limits.isFull(envelopes))
                .ifPresentOrElse(
                        limits -> {
                            release.holdBack(job, SystemUser.SIZE);
                            cut(job, limits);
                        },
                        () -> packing.keep(job, envelopes));
    }

    /** Some parts in one transaction; where more are left, the job is still full, and comes again. */
    private void cut(long job, SizeLimits limits) {
        List<List<Envelope>> parts = limits.parts(packing.envelopes(job));
        int whole = parts.size() - 1;
        parts.subList(0, Math.min(whole, AT_ONCE)).forEach(part -> moveOut(job, part));
        List<Envelope> left = packing.envelopes(job);
        packing.keep(job, left);
        if (whole <= AT_ONCE && limits.isFull(left)) {
            release.releasePacked(job, SystemUser.SIZE);
        }
    }

    /** A part gets a job of its own, which is released. */
    private void moveOut(long job, List<Envelope> part) {
        Long[] pieces =
                part.stream().flatMap(envelope -> envelope.pieces().stream()).toArray(Long[]::new);
        long own = insert(job, pieces.length);
        database.write(handle -> handle.createUpdate(
                        "update print_piece set job_id = :own, envelope_id = null where id = any(:pieces)")
                .bind("own", own)
                .bind("pieces", pieces)
                .execute());
        packing.keep(own, part);
        events.add(job, PrintJobEventKind.MOVED, pieces.length, SystemUser.SIZE);
        events.add(own, PrintJobEventKind.GATHERED, pieces.length, SystemUser.SIZE);
        release.launchNew(own, pieces.length, SystemUser.SIZE);
    }

    /** Released from its beginning, as one job alone may be open for what goes together. */
    private long insert(long job, int items) {
        return database.read(handle -> handle.createQuery("""
                        insert into print_job (status, document_type, document_language, delivery_method, facility_id, made_at,
                          made_by, released_at, released_by, items)
                        select 'RELEASED', document_type, document_language, delivery_method, facility_id, :at, made_by, :at, :by,
                          :items
                        from print_job where id = :job
                        returning id""")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", SystemUser.SIZE)
                .bind("items", items)
                .bind("job", job)
                .mapTo(Long.class)
                .one());
    }
}

package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.gathering.Assemblies;
import org.conferral.printing.control.gathering.PoolReads;
import org.conferral.printing.control.gathering.WarnedReads;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.PieceReads;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.control.outlet.Transmission;
import org.conferral.printing.entity.Assembly;
import org.conferral.printing.entity.PieceRow;
import org.conferral.printing.entity.Pool;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobEvent;
import org.conferral.printing.entity.PrintJobFilter;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.WarnedStudents;

/** Reading print jobs, and what waits for one. */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class PrintJobQueries {
    @Inject
    PrintJobReads jobs;

    @Inject
    PieceReads pieces;

    @Inject
    JobEvents events;

    @Inject
    PoolReads pool;

    @Inject
    WarnedReads warned;

    @Inject
    Transmission transmission;

    @Inject
    Assemblies assemblies;

    /** Jobs, newest first; sorts by {@code id, status, type, language, method, made, items, envelopes, pages}. */
    public Page<PrintJobRow> page(PrintJobFilter filter, PageRequest request) {
        return jobs.page(filter, request);
    }

    /**
     * The job with this number.
     *
     * @throws PrintJobNotFoundException when there is none
     */
    public PrintJobRow get(long id) {
        return jobs.find(id).orElseThrow(() -> new PrintJobNotFoundException(id));
    }

    /** What is in it, and was; sorts by {@code envelope, number, student, recipient, postal, pages}. */
    public Page<PieceRow> pieces(long job, PageRequest request) {
        return pieces.page(job, request);
    }

    /** What happened to it, newest first. */
    public List<PrintJobEvent> events(long job) {
        return events.of(job);
    }

    /** The jobs that print spoiled envelopes of this one anew. */
    public List<Long> reprints(long job) {
        return jobs.reprints(job);
    }

    /** The files that were handed over. */
    public List<PrintFile> files(long job) {
        return transmission.files(job);
    }

    /** The job that an order item is in. */
    public Optional<Long> ofItem(long item) {
        return jobs.ofItem(item);
    }

    /** What would be gathered now. */
    public Pool pool() {
        return pool.pool();
    }

    /** Whose documents should be looked at before what waits is gathered. */
    public WarnedStudents warned() {
        return warned.waiting();
    }

    /** Whose documents should be looked at before this job is printed. */
    public WarnedStudents warned(long job) {
        return warned.of(job);
    }

    /** The last time that anything was gathered, or the one that is at work. */
    public Optional<Assembly> lastAssembly() {
        return assemblies.last();
    }
}

package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.job.PrintJobCsv;
import org.conferral.printing.entity.PrintJobFilter;

/** Print jobs as CSV (docs/specification/product.md, decision 9). */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class PrintJobExports {
    @Inject
    PrintJobCsv csv;

    /** The name of {@link #writeList}'s file. */
    public String listFileName() {
        return csv.listFileName();
    }

    /**
     * Writes every job, whatever the page; {@code out} is left open.
     *
     * @param order how the list is sorted
     */
    public void writeList(PrintJobFilter filter, PageRequest order, OutputStream out) {
        csv.writeList(filter, order, out);
    }

    /** The name of {@link #writePieces}'s file. */
    public String piecesFileName(long job) {
        return csv.piecesFileName(job);
    }

    /** Writes what is in a job, by envelope; {@code out} is left open. */
    public void writePieces(long job, OutputStream out) {
        csv.writePieces(job, out);
    }
}

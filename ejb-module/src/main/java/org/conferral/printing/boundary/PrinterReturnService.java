package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.returns.PrinterReturns;
import org.conferral.printing.control.returns.ReturnRejectCsv;
import org.conferral.printing.control.returns.ReturnTaking;
import org.conferral.printing.entity.returns.PrinterReturn;

/** What printers say of the envelopes of print jobs (docs/print-files.md). */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class PrinterReturnService {
    @Inject
    ReturnTaking taking;

    @Inject
    PrinterReturns returns;

    @Inject
    ReturnRejectCsv rejects;

    @Inject
    CurrentUser user;

    /**
     * Takes a return file: what its rows say is so, and the rows that cannot be taken are kept with the reason. Refused by a
     * {@link org.conferral.platform.entity.BusinessException} when it is no such file, and by a {@link
     * org.conferral.printing.entity.PrintJobChangedException} when the job has changed since it was shown.
     */
    public void take(long job, int version, String name, InputStream in) throws IOException {
        taking.take(job, version, name, in, user.login());
    }

    /** The files that were taken of a job, newest first. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public List<PrinterReturn> of(long job) {
        return returns.of(job);
    }

    /** The name of {@link #writeRejects}'s file. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public String rejectsFileName(long id) {
        return rejects.fileName(id);
    }

    /** Writes the rows of a file that were not taken as CSV; {@code out} is left open. */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public void writeRejects(long id, OutputStream out) {
        rejects.write(id, out);
    }
}

package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.file.JobFile;
import org.conferral.printing.control.file.JobFolder;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.entity.PrintJobNotFoundException;

/** What goes to who prints, for those who may order it: the files of a job, and each envelope as it is printed. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class PrintFiles {
    @Inject
    PrintJobReads jobs;

    @Inject
    JobFile file;

    @Inject
    JobFolder folder;

    /** Whether this server still has a file of that name of the job. */
    public boolean has(long job, String name) {
        return folder.has(job, name);
    }

    /** Writes it; {@code out} is left open. */
    public void write(long job, String name, OutputStream out) throws IOException {
        folder.copy(job, name, out);
    }

    /** Whether there is something in that envelope. */
    public boolean hasEnvelope(long job, int envelope) {
        return jobs.hasEnvelope(job, envelope);
    }

    /**
     * Writes the sheets of an envelope; {@code out} is left open.
     *
     * @throws org.conferral.printing.entity.TransmissionException when a document is not what was stored
     */
    public void writeEnvelope(long job, int envelope, OutputStream out) throws IOException {
        file.writeEnvelope(jobs.find(job).orElseThrow(() -> new PrintJobNotFoundException(job)), envelope, out);
    }
}

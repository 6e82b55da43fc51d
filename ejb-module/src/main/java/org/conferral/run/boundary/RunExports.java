package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.read.RunCsv;
import org.conferral.run.control.read.RunListCsv;
import org.conferral.run.entity.RunDetail;
import org.conferral.run.entity.RunExport;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunNotFoundException;

/** The CSV files of a run (docs/specification/product.md, decision 9), streamed: rows by ASN, the same for ever. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.AUDIT, Role.ADMIN})
public class RunExports {
    @Inject
    RunQueries runs;

    @Inject
    RunCsv csv;

    @Inject
    RunListCsv list;

    /** The file's name with the time of this download, Alberta's. */
    public String fileName(long id, RunExport export) {
        return csv.fileName(checked(id, export).kind(), export);
    }

    /** Writes the file; {@code out} is left open. */
    public void write(long id, RunExport export, OutputStream out) {
        csv.write(checked(id, export).id(), export, out);
    }

    /** The name of {@link #writeList}'s file. */
    public String listFileName() {
        return list.fileName();
    }

    /** The list of started runs, newest first, as CSV; {@code out} is left open. */
    public void writeList(RunFilter filter, OutputStream out) {
        list.write(filter, out);
    }

    private RunDetail checked(long id, RunExport export) {
        RunDetail run = runs.get(id);
        if (run.status().isPrivate() && export != RunExport.PRE_PROCESSED) {
            throw new RunNotFoundException(id);
        }
        return run;
    }
}

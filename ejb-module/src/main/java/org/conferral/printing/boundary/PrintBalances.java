package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.balance.Balances;
import org.conferral.printing.control.balance.DifferenceCsv;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.control.sheet.Sheets;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.PrintBalance;

/** Whether print jobs balance (docs/specification/product.md, decision 8): to look at, and as a sheet for the file. */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class PrintBalances {
    @Inject
    PrintJobReads jobs;

    @Inject
    Balances balances;

    @Inject
    Sheets sheets;

    @Inject
    DifferenceCsv differences;

    /**
     * The balance of a job, drawn now.
     *
     * @throws PrintJobNotFoundException when there is none of that number
     */
    public PrintBalance of(long job) {
        return balances.of(job);
    }

    /** Whether there is a balance of a job: it was released. */
    public boolean has(long job) {
        return jobs.find(job).filter(PrintJobRow::isBalanced).isPresent();
    }

    /** The name of {@link #writeDifferences}'s file. */
    public String differencesFileName(long job) {
        return differences.fileName(job);
    }

    /** Writes all in whom and what a job differs as CSV; {@code out} is left open. */
    public void writeDifferences(long job, OutputStream out) {
        differences.write(job, out);
    }

    /** Writes the reconciliation sheet of a job as a PDF; {@code out} is left open. */
    public void writeSheet(long job, OutputStream out) throws IOException {
        PrintJobRow row = jobs.find(job).orElseThrow(() -> new PrintJobNotFoundException(job));
        out.write(sheets.reconciliation(row, balances.proven(job)));
    }
}

package org.conferral.printing.control.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.document.boundary.PrintSources;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.PrintBalance;

/** Makes sheets that go with print jobs. */
@ApplicationScoped
public class Sheets {
    @Inject
    PrintSources sources;

    @Inject
    CredentialQueries credentials;

    @Inject
    Clock clock;

    /** How they are laid out. */
    public SheetLayout layout() {
        return new SheetLayout(sources);
    }

    /** What all of them say of a job. */
    public SheetHead head(PrintJobRow job) {
        CredentialTypeRow type = credentials.types().stream()
                .filter(one -> one.code() == job.type())
                .findFirst()
                .orElseThrow();
        return new SheetHead(job, type, clock.getZone(), layout());
    }

    /** The reconciliation sheet of a job, a file of one page. */
    public byte[] reconciliation(PrintJobRow job, PrintBalance balance) {
        return new ReconciliationSheet(job, balance, head(job), layout()).file(clock.instant());
    }
}

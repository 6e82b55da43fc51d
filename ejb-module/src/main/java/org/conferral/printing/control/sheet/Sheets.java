package org.conferral.printing.control.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialTypeRow;
import org.conferral.document.boundary.PrintSources;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.PrintBalance;
import org.conferral.printing.entity.run.RunDelivery;
import org.conferral.printing.entity.run.RunFacts;
import org.conferral.printing.entity.run.RunPieceRow;

/** Makes sheets that go with print jobs. */
@ApplicationScoped
public class Sheets {
    /** How many the sheet of a run names at most. */
    public static final int NAMED = RunSheet.NAMED;

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
        return new SheetHead(job, type, parts(), layout());
    }

    private SheetParts parts() {
        return new SheetParts(clock.getZone(), layout());
    }

    /** The reconciliation sheet of a run, a file of one page, which names the first of these. */
    public byte[] reconciliation(RunFacts run, RunDelivery delivery, List<RunPieceRow> unsettled) {
        return new RunSheet(run, delivery, unsettled, parts(), layout()).file(clock.instant());
    }

    /** The reconciliation sheet of a job, a file of one page. */
    public byte[] reconciliation(PrintJobRow job, PrintBalance balance) {
        return new ReconciliationSheet(job, balance, head(job), layout()).file(clock.instant());
    }
}

package org.conferral.printing.control.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.job.PieceReads;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.entity.PrintJobNotFoundException;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.BalanceDifference;
import org.conferral.printing.entity.balance.PrintBalance;

/** Draws the balances of print jobs, from what there is and not from what was counted before. */
@ApplicationScoped
public class Balances {
    @Inject
    PrintJobReads jobs;

    @Inject
    PieceReads pieces;

    @Inject
    JobEvents events;

    @Inject
    WrittenReads written;

    @Inject
    Sums sums;

    /**
     * The balance of a job, which was released; a file that was found whole is believed until it is written to. Only where
     * something differs is each piece read, and each line of the manifest.
     */
    public PrintBalance of(long job) {
        PrintJobRow row = find(job);
        boolean isWritten = !row.isUnderWay() && written.isWritten(job);
        if (isWritten && !written.isKept(job)) {
            return draw(job, false, PrintBalance.SHOWN);
        }
        return sums.balance(row, isWritten, isWritten && written.isOurs(job), events.gathered(job))
                .orElseGet(() -> draw(job, false, PrintBalance.SHOWN));
    }

    /** The same, with every file read. */
    public PrintBalance proven(long job) {
        return draw(job, true, PrintBalance.SHOWN);
    }

    /** All in which a job differs, with every file read. */
    List<BalanceDifference> differences(long job) {
        return draw(job, true, Integer.MAX_VALUE).first();
    }

    private PrintJobRow find(long job) {
        return jobs.find(job).orElseThrow(() -> new PrintJobNotFoundException(job));
    }

    private PrintBalance draw(long job, boolean anew, int kept) {
        PrintJobRow row = find(job);
        Counting counting = new Counting(row, row.isUnderWay() ? Written.NOTHING : written.of(job, anew), kept);
        pieces.each(job, counting::piece);
        return counting.end(events.gathered(job));
    }
}

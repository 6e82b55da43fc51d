package org.conferral.platform.boundary;

import java.util.Optional;
import org.conferral.platform.entity.WorkResult;

/**
 * One kind of long work that is a job's from its beginning to its end. A bean that implements it is found by itself; it is
 * called as the system, each time in a transaction.
 */
public interface LeasedWork {
    /** The kind of {@link org.conferral.platform.entity.Work}. */
    String kind();

    /** What an administrator starts at the console begins a piece of its own; none where that may not be. */
    Optional<Long> beginAtConsole();

    /** The first act of every job: false when another one has this piece. */
    boolean takeLease(long id, long job);

    /** The last act of a job; it does nothing when the job does not hold the lease. */
    void end(long id, long job, WorkResult result);
}

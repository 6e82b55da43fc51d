package org.conferral.platform.boundary;

import java.util.Map;
import org.conferral.platform.entity.Work;

/**
 * Starts jobs; the one door to the job operator. What asks for a job awaits its lease in the same transaction: the job is
 * started after the commit, and not at all when that transaction is rolled back. This server then renews the lease for as
 * long as the job waits for its turn; should the start be lost, the lease expires and the watch finds the work.
 */
public interface JobLauncher {
    /** Starts a job. */
    void launch(String job, Work work, Map<String, String> parameters);

    /** Restarts an interrupted execution, or starts the job afresh where it cannot be restarted. */
    void relaunch(long lastExecution, String job, Work work, Map<String, String> parameters);
}

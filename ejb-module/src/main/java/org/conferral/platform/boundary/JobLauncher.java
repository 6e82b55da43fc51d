package org.conferral.platform.boundary;

import java.util.Map;

/** Starts jobs; the one door to the job operator. */
public interface JobLauncher {
    /**
     * Starts a job. Call it after the transaction that wrote what the job reads has been committed.
     *
     * @return the execution's id
     */
    long start(String job, Map<String, String> parameters);

    /** Restarts an interrupted execution, or starts the job afresh where the execution cannot be restarted. */
    long restart(long executionId, String job, Map<String, String> parameters);
}

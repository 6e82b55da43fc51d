package org.conferral.batch.run;

import jakarta.batch.runtime.context.JobContext;
import java.util.Optional;
import org.conferral.order.entity.DeliveryMethod;

/**
 * What the steps of a run by criteria leave with their job for those that follow.
 *
 * @param id the run's number
 * @param delivery how its documents are to be delivered
 */
record HeadlessRun(long id, DeliveryMethod delivery) {
    /** What the first step left; nothing when it did not come so far. */
    static Optional<HeadlessRun> of(JobContext job) {
        return Optional.ofNullable((HeadlessRun) job.getTransientUserData());
    }
}

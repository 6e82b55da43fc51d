package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.OptionalLong;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.entity.Role;
import org.conferral.run.entity.RunCriteria;
import org.jspecify.annotations.Nullable;

/**
 * What a member of Student Records does with a run. What starts a job does so after the transaction that the job reads
 * has been committed; if that start is lost, the run's lease expires and resumption finds it.
 */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunService {
    private static final Logger LOG = System.getLogger(RunService.class.getName());

    @Inject
    RunSteering steering;

    @Inject
    JobLauncher jobs;

    /**
     * Begins a search for the caller, in place of the caller's former search or draft if that is still one.
     *
     * @return the number of the new run, which is Searching
     */
    public long draft(RunCriteria criteria, @Nullable Long replaced) {
        long id = steering.draft(criteria, replaced);
        launch("run-search-candidates", id);
        return id;
    }

    /**
     * Freezes what the caller selected from a list of credentials to review as a draft of a run that orders it.
     *
     * @return the number of the new run; none when nothing of what was selected is in the list any more
     */
    public OptionalLong select(ReviewSelection selection) {
        return steering.select(selection);
    }

    /** Deletes the caller's search or draft; does nothing when it is gone or was started. */
    public void discard(long id) {
        steering.discard(id);
    }

    /** Keeps the delivery method chosen for the caller's draft; does nothing when it was started meanwhile. */
    public void choose(long id, DeliveryMethod deliveryMethod) {
        steering.choose(id, deliveryMethod);
    }

    /**
     * Starts the caller's draft. A second call for the same run does nothing.
     *
     * @throws org.conferral.run.entity.RunNotFoundException when it is not the caller's, or gone
     * @throws org.conferral.run.entity.RunStateException while it is still searching
     */
    public void start(long id, DeliveryMethod deliveryMethod) {
        if (steering.start(id, deliveryMethod)) {
            launch("run-award-and-order", id);
        }
    }

    /** Asks the run to stop after the chunks at hand. */
    public void stop(long id) {
        steering.stop(id);
    }

    /** Goes on with a run that is Stopped or Needs attention. */
    public void resume(long id) {
        steering.resume(id);
        launch("run-award-and-order", id);
    }

    /** Ends a run that is Stopped or Needs attention; its pending items become not processed. */
    public void close(long id) {
        steering.close(id);
    }

    @SuppressWarnings("Interruption")
    private void launch(String job, long id) {
        try {
            jobs.start(job, Map.of("run", String.valueOf(id)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Job " + job + " of run " + id + " was not started; resumption will try", e);
        }
    }
}

package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.RunDrafts;
import org.conferral.run.control.RunEndings;
import org.conferral.run.control.RunJobs;
import org.conferral.run.control.RunRepository;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunCriteria;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.run.entity.RunStatus;
import org.jspecify.annotations.Nullable;

/** What a member of Student Records does with a run. */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
public class RunService {
    @Inject
    RunRepository runs;

    @Inject
    RunJobs jobs;

    @Inject
    RunEndings endings;

    @Inject
    RunDrafts drafts;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Begins a search for the caller, in place of the caller's former search or draft if that is still one, whose delivery
     * method is kept.
     *
     * @return the number of the new run, which is Searching
     */
    public long draft(RunCriteria criteria, @Nullable Long replaced) {
        Optional<Run> former = Optional.ofNullable(replaced).flatMap(runs::lock).filter(this::isCallers);
        DeliveryMethod chosen = former.map(Run::chosenDelivery).orElse(null);
        former.ifPresent(endings::remove);
        long id = drafts.search(criteria, chosen, currentUser.login());
        jobs.search(id);
        return id;
    }

    /**
     * Begins a search for exactly the records that a rule refused in a run, as far as they are candidates still; of a run
     * that only orders, as far as they are in its list still.
     *
     * @return the number of the new run, which is Searching; none when nothing of that list is left
     * @throws org.conferral.run.entity.RunNotFoundException when the caller may not see that run
     */
    public OptionalLong searchAgain(long refusing, int rule) {
        OptionalLong run = drafts.again(visible(refusing), rule, currentUser.login());
        run.ifPresent(jobs::search);
        return run;
    }

    /**
     * Begins a run that orders what the caller selected from a list of credentials to review: it is frozen as the run's
     * records in the background, as a search's candidates are.
     *
     * @return the number of the new run, which is Searching; none when nothing of what was selected is in the list any
     *     more
     */
    public OptionalLong select(ReviewSelection selection) {
        OptionalLong run = drafts.select(selection, currentUser.login());
        run.ifPresent(jobs::search);
        return run;
    }

    /** Deletes the caller's search or draft; does nothing when it is gone or was started. */
    public void discard(long id) {
        runs.lock(id).filter(this::isCallers).ifPresent(endings::remove);
    }

    private boolean isCallers(Run run) {
        return run.isPrivateOf(currentUser.login());
    }

    /** Keeps the delivery method chosen for the caller's draft; does nothing when it was started meanwhile. */
    public void choose(long id, DeliveryMethod deliveryMethod) {
        Optional.of(visible(id)).filter(this::isCallers).ifPresent(run -> run.choose(deliveryMethod));
    }

    /**
     * Starts the caller's draft. A second call for the same run does nothing.
     *
     * @throws org.conferral.run.entity.RunNotFoundException when it is not the caller's, or gone
     * @throws org.conferral.run.entity.RunStateException while it is still searching
     */
    public void start(long id, DeliveryMethod deliveryMethod) {
        Run run = visible(id);
        if (run.status().isPrivate()) {
            run.start(deliveryMethod, currentUser.login(), clock.instant());
            runs.flush();
            runs.record(id, RunEventKind.STARTED, currentUser.login());
            jobs.process(id);
        }
    }

    /** Asks the run to stop after the chunks at hand, of which there are none while its job waits for its turn. */
    public void stop(long id) {
        Run run = visible(id);
        if (run.status() != RunStatus.STOPPING) {
            run.askStop();
            runs.flush();
            runs.record(id, RunEventKind.STOP_ASKED, currentUser.login());
            if (jobs.isAwaited(LongWork.run(id))) {
                endings.stopped(run);
            }
        }
    }

    /** Goes on with a run that is Stopped or Needs attention. */
    public void resume(long id) {
        visible(id).resume();
        runs.flush();
        runs.record(id, RunEventKind.RESUMED, currentUser.login());
        jobs.process(id);
    }

    /** Ends a run that is Stopped or Needs attention; its pending items become not processed. */
    public void close(long id) {
        endings.close(visible(id), currentUser.login());
    }

    private Run visible(long id) {
        return Optional.of(runs.get(id))
                .filter(run -> !run.status().isPrivate() || isCallers(run))
                .orElseThrow(() -> new RunNotFoundException(id));
    }
}

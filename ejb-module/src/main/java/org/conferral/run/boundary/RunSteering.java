package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.conferral.award.boundary.ReviewQueries;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.RunDrafts;
import org.conferral.run.control.RunEndings;
import org.conferral.run.control.RunLeases;
import org.conferral.run.control.RunRepository;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunCriteria;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.run.entity.RunStatus;
import org.jspecify.annotations.Nullable;

/** The transactions of {@link RunService}. */
@Stateless
@RolesAllowed(Role.MANAGE_CREDENTIALS)
public class RunSteering {
    private static final String AWAITED = "awaited";

    @Inject
    RunRepository runs;

    @Inject
    RunLeases leases;

    @Inject
    RunEndings endings;

    @Inject
    RunDrafts drafts;

    @Inject
    ReviewQueries reviews;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Begins a search; what the caller's former one found is deleted, its delivery method kept. */
    public long draft(RunCriteria criteria, @Nullable Long replaced) {
        Optional<Run> former = Optional.ofNullable(replaced).flatMap(runs::lock).filter(this::isCallers);
        DeliveryMethod chosen = former.map(Run::chosenDelivery).orElse(null);
        former.ifPresent(runs::remove);
        long id = drafts.search(criteria, chosen, currentUser.login());
        leases.await(id, AWAITED);
        return id;
    }

    /** Freezes what the caller selected from a list; none when nothing of it is in the list any more. */
    public OptionalLong select(ReviewSelection selection) {
        List<ReviewKey> keys = reviews.keys(selection);
        return keys.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(drafts.select(selection.filter(), keys, currentUser.login()));
    }

    /** Deletes the caller's search or draft, if it is one. */
    public void discard(long id) {
        runs.lock(id).filter(this::isCallers).ifPresent(runs::remove);
    }

    private boolean isCallers(Run run) {
        return run.isPrivateOf(currentUser.login());
    }

    /** Keeps the delivery method chosen for the caller's draft; does nothing when it was started meanwhile. */
    public void choose(long id, DeliveryMethod deliveryMethod) {
        Optional.of(visible(id)).filter(this::isCallers).ifPresent(run -> run.choose(deliveryMethod));
    }

    /** Whether it was this call that started the run. */
    public boolean start(long id, DeliveryMethod deliveryMethod) {
        Run run = visible(id);
        if (!run.status().isPrivate()) {
            return false;
        }
        run.start(deliveryMethod, currentUser.login(), clock.instant());
        runs.flush();
        runs.record(id, RunEventKind.STARTED, currentUser.login());
        leases.await(id, AWAITED);
        return true;
    }

    /** Asks for a stop; a second time does nothing. */
    public void stop(long id) {
        Run run = visible(id);
        if (run.status() != RunStatus.STOPPING) {
            run.askStop();
            runs.flush();
            runs.record(id, RunEventKind.STOP_ASKED, currentUser.login());
        }
    }

    /** Goes on with what is pending. */
    public void resume(long id) {
        visible(id).resume();
        runs.flush();
        runs.record(id, RunEventKind.RESUMED, currentUser.login());
        leases.await(id, AWAITED);
    }

    /** Ends the run without what is pending. */
    public void close(long id) {
        endings.close(visible(id), currentUser.login());
    }

    private Run visible(long id) {
        return Optional.of(runs.get(id))
                .filter(run -> !run.status().isPrivate() || run.isPrivateOf(currentUser.login()))
                .orElseThrow(() -> new RunNotFoundException(id));
    }
}

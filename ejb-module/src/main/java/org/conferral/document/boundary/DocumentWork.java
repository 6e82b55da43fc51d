package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.document.control.making.AgentStart;
import org.conferral.document.control.making.DocumentMaker;
import org.conferral.document.control.making.Executions;
import org.conferral.document.entity.MakingStep;
import org.conferral.document.entity.MakingStep.Next;
import org.conferral.document.entity.MakingWork;
import org.conferral.platform.boundary.LeasedWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.platform.entity.WorkResult;

/** What the agent's timer and jobs do, each step in a transaction of its own. */
@Stateless
@LocalBean
@Local(LeasedWork.class)
@RolesAllowed(Role.SYSTEM)
public class DocumentWork implements LeasedWork {
    private static final int CHUNK = 250;

    @Inject
    Executions executions;

    @Inject
    AgentStart start;

    @Inject
    DocumentMaker maker;

    /** Starts the agent on this server when something waits, nobody paused it and it is not at work here. */
    public void startIfWaiting() {
        start.ifWaiting();
    }

    @Override
    public String kind() {
        return MakingWork.KIND;
    }

    @Override
    public Optional<Long> beginAtConsole() {
        return executions.isPaused() ? Optional.empty() : executions.begin(SystemUser.SERVER_CONSOLE);
    }

    @Override
    public boolean takeLease(long execution, long job) {
        return executions.take(execution, job);
    }

    /** Makes the documents of the next chunk, as long as the job holds the lease and nobody has paused the agent. */
    public MakingStep makeNext(long execution, long job) {
        if (executions.isPaused() || !executions.isHeld(execution, job)) {
            return MakingStep.ENDED;
        }
        MakingStep step = maker.next(execution, CHUNK);
        if (step.next() == Next.GO_ON) {
            executions.count(execution, step.made(), step.held());
        }
        return step;
    }

    @Override
    public void end(long execution, long job, WorkResult result) {
        if (executions.isHeld(execution, job)) {
            boolean paused = result == WorkResult.COMPLETED && executions.isPaused();
            executions.end(execution, paused ? WorkResult.STOPPED : result);
        }
    }
}

package org.conferral.batch.document;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.conferral.batch.platform.AsSystem;
import org.conferral.document.boundary.DocumentWork;
import org.conferral.document.entity.MakingStep;
import org.conferral.document.entity.MakingStep.Next;

/**
 * Makes documents chunk by chunk until none waits, each in a transaction of its own; several partitions, and several
 * servers, share the work by claiming whatever items are next. While an import goes in it waits between two transactions.
 * Needs no checkpoint: what is not made still waits.
 */
@Named
@Dependent
public class MakeDocumentsBatchlet implements Batchlet {
    private static final long A_MOMENT = Duration.ofMillis(250).toNanos();

    @Inject
    JobContext job;

    /** The execution of the agent. */
    @Inject
    @BatchProperty
    String execution;

    @Inject
    AsSystem asSystem;

    @Inject
    DocumentWork work;

    private volatile boolean stopped;

    @Override
    public String process() {
        long id = Long.parseLong(execution);
        MakingStep step = MakingStep.WAITING;
        while (step.next() != Next.END && !stopped) {
            step = asSystem.call(() -> work.makeNext(id, job.getExecutionId()));
            if (step.next() == Next.WAIT) {
                LockSupport.parkNanos(A_MOMENT);
            }
        }
        return stopped ? "STOPPED" : "MADE";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}

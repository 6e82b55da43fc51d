package org.conferral.batch.delivery;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.conferral.batch.platform.AsSystem;
import org.conferral.delivery.boundary.ConsumerNotifying;
import org.conferral.delivery.entity.DeliveryNotice;

/**
 * Makes notices, a consumer a transaction; sends those that did not leave yet, whoever made them; then lets items expire.
 * Needs no checkpoint: what was not told is still to be told, and a letter is known by its notice.
 */
@Named
@Dependent
public class NotifyConsumersBatchlet implements Batchlet {
    private static final Logger LOG = System.getLogger(NotifyConsumersBatchlet.class.getName());

    @Inject
    JobContext job;

    @Inject
    AsSystem asSystem;

    @Inject
    ConsumerNotifying work;

    private volatile boolean stopped;

    @Override
    public String process() {
        if (!(job.getTransientUserData() instanceof Long execution)) {
            throw new IllegalStateException("no execution was begun");
        }
        make(execution);
        send(execution);
        boolean more = true;
        while (more && !stopped) {
            more = asSystem.call(() -> work.expireNext(execution, job.getExecutionId()));
        }
        return stopped ? "STOPPED" : "TOLD";
    }

    private void make(long execution) {
        long next = due(execution, 0);
        while (next != 0 && !stopped) {
            long consumer = next;
            goOn("consumer " + consumer, () -> work.make(consumer));
            next = due(execution, consumer);
        }
    }

    private long due(long execution, long behind) {
        return asSystem.call(() -> work.nextDue(execution, job.getExecutionId(), behind));
    }

    /** What fails for one keeps no other back; it is still to be told. */
    private void goOn(String what, Runnable step) {
        try {
            asSystem.run(step);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A step failed for " + what + "; it is tried again", e);
        }
    }

    private void send(long execution) {
        Optional<DeliveryNotice> next = write(execution, 0);
        while (next.isPresent() && !stopped) {
            DeliveryNotice notice = next.get();
            if (leaves(notice)) {
                goOn(notice.toString(), () -> work.sent(execution, notice));
            } else {
                LOG.log(Level.WARNING, "The letter of {0} to a consumer did not leave; it is tried again", notice);
                goOn(notice.toString(), () -> work.failed(notice));
            }
            next = write(execution, notice.id());
        }
    }

    private boolean leaves(DeliveryNotice notice) {
        try {
            return asSystem.call(() -> work.send(notice));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The letter of a consumer could not be sent", e);
            return false;
        }
    }

    private Optional<DeliveryNotice> write(long execution, long behind) {
        return asSystem.call(() -> work.writeNext(execution, job.getExecutionId(), behind));
    }

    @Override
    public void stop() {
        stopped = true;
    }
}

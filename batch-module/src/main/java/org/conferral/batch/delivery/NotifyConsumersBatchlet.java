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
        long behind = 0;
        do {
            long last = behind;
            behind = asSystem.call(() -> work.makeNext(execution, job.getExecutionId(), last));
        } while (behind != 0 && !stopped);
    }

    private void send(long execution) {
        Optional<DeliveryNotice> next = write(execution, 0);
        while (next.isPresent() && !stopped) {
            DeliveryNotice notice = next.get();
            if (asSystem.call(() -> work.send(notice))) {
                asSystem.run(() -> work.sent(execution, notice));
            } else {
                LOG.log(Level.WARNING, "The letter of {0} to a consumer did not leave; it is tried again", notice);
                asSystem.run(() -> work.failed(notice));
            }
            next = write(execution, notice.id());
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

package org.conferral.batch.printing;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.platform.entity.NoRoomException;
import org.conferral.printing.boundary.HandOverWork;
import org.conferral.printing.entity.ReleaseWork;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;

/**
 * Hands one released print job over: takes its files to who prints, a few times if need be, and says in one transaction
 * that it and its order items are sent. A server that dies in it leaves a lease that expires, and another one goes on. Ends
 * with {@code TRANSMITTED}, {@code FAILED}, {@code STOPPED}, or {@code REFUSED} when another execution is at it or the job
 * is not released. It waits while the database has no room. What failed is told of the print job; the batch job completes.
 */
@Named
@Dependent
public class HandOverBatchlet implements Batchlet {
    private static final Logger LOG = System.getLogger(HandOverBatchlet.class.getName());

    @Inject
    JobContext job;

    /** The number of the print job. */
    @Inject
    @BatchProperty
    String printJob;

    @Inject
    AsSystem asSystem;

    @Inject
    HandOverWork work;

    @Inject
    JobsAtHand jobs;

    /** Between two tries while the database has no room: they count for nothing. */
    Duration untilRoom = Duration.ofSeconds(5);

    private final CountDownLatch stop = new CountDownLatch(1);

    @Override
    public String process() throws InterruptedException {
        long id = Long.parseLong(printJob);
        long execution = job.getExecutionId();
        jobs.begin(execution, ReleaseWork.of(id));
        try {
            return asSystem.call(() -> work.takeLease(id, execution)) ? handOver(id, execution) : "REFUSED";
        } finally {
            jobs.end(execution);
        }
    }

    private String handOver(long id, long execution) throws InterruptedException {
        Optional<Duration> pause = Optional.of(Duration.ZERO);
        while (pause.isPresent()) {
            if (stop.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
                return "STOPPED";
            }
            try {
                asSystem.run(() -> work.send(id, execution));
                return asSystem.call(() -> work.confirm(id, execution)) ? "TRANSMITTED" : "REFUSED";
            } catch (NoRoomException e) {
                pause = Optional.of(untilRoom);
            } catch (TransmissionException e) {
                pause = missed(id, execution, e);
            } catch (RuntimeException e) {
                pause = missed(id, execution, new TransmissionException(TransmissionFault.UNEXPECTED, e));
            }
        }
        return "FAILED";
    }

    private Optional<Duration> missed(long id, long execution, TransmissionException e) {
        LOG.log(Level.WARNING, "A try to hand print job " + id + " over did not succeed", e);
        // its order items may go into another print job: none of it may lie there then
        if (e.fault() != TransmissionFault.CONNECTION && asSystem.call(() -> work.isLast(id, execution, e.fault()))) {
            takeBack(id, execution);
        }
        try {
            return asSystem.call(() -> work.miss(id, execution, e.fault(), e.value()));
        } catch (NoRoomException none) {
            return Optional.of(untilRoom);
        }
    }

    private void takeBack(long id, long execution) {
        try {
            asSystem.run(() -> work.takeBack(id, execution));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Print job " + id + " could not be taken back", e);
        }
    }

    @Override
    public void stop() {
        stop.countDown();
    }
}

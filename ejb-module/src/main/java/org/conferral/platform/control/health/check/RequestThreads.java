package org.conferral.platform.control.health.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Ready while requests find a thread to work for them; that there is none for a moment is no trouble. */
@ApplicationScoped
public class RequestThreads {
    private static final String WORKER = "org.xnio:type=Xnio,provider=\"nio\",worker=\"default\"";
    private static final String GUARD = "org.conferral:type=Guard";
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    /** What is wrong with it. */
    public Optional<String> trouble() {
        return staysWithoutThreads() ? Optional.of(words()) : Optional.empty();
    }

    private static boolean staysWithoutThreads() {
        long begun = System.nanoTime();
        while (number("WorkerQueueSize") > 0 || waitingBefore() > 0) {
            if (System.nanoTime() - begun > LONG.toNanos()) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return false;
    }

    private static String words() {
        return waitingBefore() > 0
                ? "All threads for requests that one network may have are busy, and " + waitingBefore()
                        + " requests wait for one; all come from one network."
                : "All " + number("MaxWorkerPoolSize") + " threads for requests are busy, and "
                        + number("WorkerQueueSize") + " requests wait for one.";
    }

    /** How many wait before the server's own queue, by its guard; the server makes it for the first request. */
    private static long waitingBefore() {
        return ServerState.has(GUARD) ? ServerState.number(GUARD, "Waiting") : 0;
    }

    private static long number(String attribute) {
        return ServerState.number(WORKER, attribute);
    }
}

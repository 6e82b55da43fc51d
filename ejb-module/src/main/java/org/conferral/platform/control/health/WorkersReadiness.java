package org.conferral.platform.control.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while requests find a thread to work for them; that there is none for a moment is no trouble. */
@Readiness
@ApplicationScoped
public class WorkersReadiness implements HealthCheck {
    private static final String WORKER = "org.xnio:type=Xnio,provider=\"nio\",worker=\"default\"";
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    @Override
    public HealthCheckResponse call() {
        return staysWithoutThreads() ? Readings.trouble("workers", words()) : Readings.fine("workers");
    }

    private static boolean staysWithoutThreads() {
        long begun = System.nanoTime();
        while (number("WorkerQueueSize") > 0) {
            if (System.nanoTime() - begun > LONG.toNanos()) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return false;
    }

    private static String words() {
        return "All " + number("MaxWorkerPoolSize") + " threads for requests are busy, and " + number("WorkerQueueSize")
                + " requests wait for one.";
    }

    private static long number(String attribute) {
        return ServerState.number(WORKER, attribute);
    }
}

package org.conferral.platform.control.health.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.conferral.platform.control.Database;
import org.jspecify.annotations.Nullable;

/**
 * Ready while the database answers, and there is a connection to ask it by. Who asks is never kept waiting for long: one
 * question at a time is at work, whose answer may come later.
 */
@ApplicationScoped
public class DatabaseAnswer {
    private static final int SECONDS = 2;
    private static final String POOL = "jboss.as:subsystem=datasources,data-source=ConferralDS,statistics=pool";

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    ManagedExecutorService executor;

    @Inject
    Database database;

    private @Nullable Future<Boolean> asked;

    /** What is wrong with it. */
    public Optional<String> trouble() {
        try {
            question().get(SECONDS, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of(noAnswer());
        } catch (ExecutionException e) {
            return Optional.of(isUsedUp() ? usedUp() : "The database cannot be reached.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("The check was interrupted.");
        }
    }

    private synchronized Future<Boolean> question() {
        Future<Boolean> before = asked;
        if (before != null && !before.isDone()) {
            return before;
        }
        Future<Boolean> now = executor.submit(() -> database.read(
                handle -> handle.createQuery("select true").mapTo(Boolean.class).one()));
        asked = now;
        return now;
    }

    private static String noAnswer() {
        return isUsedUp() ? usedUp() : "The database does not answer within " + SECONDS + " seconds.";
    }

    private static boolean isUsedUp() {
        return ServerState.number(POOL, "AvailableCount") <= 0;
    }

    private static String usedUp() {
        return "All " + ServerState.number(POOL, "InUseCount") + " connections to the database are in use.";
    }
}

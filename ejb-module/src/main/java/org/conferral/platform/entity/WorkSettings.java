package org.conferral.platform.entity;

import java.time.Duration;
import java.util.Map;

/**
 * What the environment says of long work.
 *
 * @param node this server's name among several, {@code CONFERRAL_NODE}
 * @param lease how long a lease is good, {@code CONFERRAL_LEASE_SECONDS}
 * @param renewal how often it is renewed, {@code CONFERRAL_RENEWAL_SECONDS}
 * @param watch how often each server looks for expired ones, {@code CONFERRAL_WATCH_SECONDS}
 * @param threads of the batch pool, {@code CONFERRAL_BATCH_THREADS}
 * @param partitions of a run, {@code CONFERRAL_RUN_PARTITIONS}
 */
public record WorkSettings(String node, Duration lease, Duration renewal, Duration watch, int threads, int partitions) {
    private static final int SEARCH_PARTITIONS = 2;

    /**
     * Refuses what cannot work.
     *
     * @throws IllegalArgumentException in words for an administrator
     */
    public WorkSettings {
        if (renewal.multipliedBy(2).compareTo(lease) > 0) {
            throw new IllegalArgumentException(
                    "CONFERRAL_RENEWAL_SECONDS=" + renewal.toSeconds() + " is too long: CONFERRAL_LEASE_SECONDS="
                            + lease.toSeconds() + " must be twice as long at least.");
        }
        if (threads < threadsOfOneJob(partitions)) {
            throw new IllegalArgumentException("CONFERRAL_RUN_PARTITIONS=" + partitions
                    + " does not go with CONFERRAL_BATCH_THREADS=" + threads
                    + ": a run takes a thread for each partition"
                    + " and one to watch them. Allow " + threadsOfOneJob(partitions) + " threads at least.");
        }
    }

    public static WorkSettings of(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        return new WorkSettings(
                environment.text("CONFERRAL_NODE").orElse("node1"),
                seconds(environment, "CONFERRAL_LEASE_SECONDS", 20),
                seconds(environment, "CONFERRAL_RENEWAL_SECONDS", 5),
                seconds(environment, "CONFERRAL_WATCH_SECONDS", 5),
                environment.whole("CONFERRAL_BATCH_THREADS", 10),
                environment.whole("CONFERRAL_RUN_PARTITIONS", 2));
    }

    /** How many jobs may be at work at once, so that each has the threads that it waits for. */
    public int jobsAtOnce() {
        return threads / threadsOfOneJob(partitions);
    }

    private static int threadsOfOneJob(int partitions) {
        return Math.max(partitions, SEARCH_PARTITIONS) + 1;
    }

    private static Duration seconds(Environment environment, String name, int unset) {
        return Duration.ofSeconds(environment.whole(name, unset));
    }
}

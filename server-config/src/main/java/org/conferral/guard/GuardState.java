package org.conferral.guard;

/** What the guard tells the application's readiness of itself, under {@code org.conferral:type=Guard}. */
public interface GuardState {
    /**
     * How many requests wait for a thread while all that come are of one network, whose share of the threads is what people
     * have then. None where a balancer tells networks apart: one that fills its own share takes nothing from the others.
     */
    long getWaiting();
}

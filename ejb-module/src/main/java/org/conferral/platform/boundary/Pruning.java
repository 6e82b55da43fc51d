package org.conferral.platform.boundary;

/**
 * Removes what was kept for long enough. A bean that implements it is found by itself, and called every night by one of the
 * servers, as the system.
 */
public interface Pruning {
    /** What is removed, for the log. */
    String what();

    /** Removes it, in one transaction; how many. */
    int prune();
}

package org.conferral.run.entity;

/**
 * A run that nobody is at work on any more.
 *
 * @param lastExecution the job execution that was, 0 for none
 * @param idleSeconds since when, by the lease
 */
public record ExpiredLease(long run, RunStatus status, long lastExecution, long idleSeconds) {}

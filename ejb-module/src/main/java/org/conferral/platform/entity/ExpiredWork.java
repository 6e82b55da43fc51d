package org.conferral.platform.entity;

/**
 * Work that nobody is at any more.
 *
 * @param lastExecution the job execution that was, 0 for none
 * @param idleSeconds since when, by the lease
 */
public record ExpiredWork(Work work, long lastExecution, long idleSeconds) {}

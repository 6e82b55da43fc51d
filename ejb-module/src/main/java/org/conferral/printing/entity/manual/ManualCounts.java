package org.conferral.printing.entity.manual;

/**
 * What the queue comes to.
 *
 * @param outstanding printed, and Student Records must act
 * @param pending printed, and wait for somebody's answer
 * @param unprinted not with who prints them yet
 */
public record ManualCounts(long outstanding, long pending, long unprinted) {}

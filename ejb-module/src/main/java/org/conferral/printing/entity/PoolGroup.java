package org.conferral.printing.entity;

/**
 * Order items that will be gathered into one print job.
 *
 * @param items so many
 * @param pages pages times copies
 */
public record PoolGroup(JobKey key, Facility facility, long items, long pages) {}

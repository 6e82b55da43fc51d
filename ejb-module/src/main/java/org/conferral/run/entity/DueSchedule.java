package org.conferral.run.entity;

/** A schedule whose time has come, as its job takes it: codes, {@code ALL} where nothing narrows. */
public record DueSchedule(long id, String school, String types, String delivery) {}

package org.conferral.run.entity;

/** A range of students by id, both ends included. */
public record StudentRange(long low, long high) {}

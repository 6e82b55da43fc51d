package org.conferral.student.entity;

/** Fired in the transaction of an import that has stored other students or addresses than there were. */
public record StudentsMerged() {}

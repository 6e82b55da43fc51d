package org.conferral.people.entity;

/** Told within a server when an account was changed, after the commit. */
public record AccountsChanged() {}

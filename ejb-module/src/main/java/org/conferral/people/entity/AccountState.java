package org.conferral.people.entity;

/** Whether a person can sign in. */
public enum AccountState {
    /** Not yet: no password was chosen. */
    INVITED,
    ACTIVE,
    DISABLED
}

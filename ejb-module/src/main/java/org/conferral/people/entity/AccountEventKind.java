package org.conferral.people.entity;

/** What may happen to an account. */
public enum AccountEventKind {
    MADE,
    INVITED,
    PASSWORD_CHOSEN,
    ROLES_CHANGED,
    NAME_CHANGED,
    DISABLED,
    ENABLED
}

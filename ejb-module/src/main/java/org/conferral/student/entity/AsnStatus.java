package org.conferral.student.entity;

/** Whether a student number may be used: only a primary one may be awarded to. */
public enum AsnStatus {
    PRIMARY,
    /** Linked to a primary number, which is to be used instead. */
    SECONDARY,
    DEACTIVATED
}

package org.conferral.student.entity;

/** What anybody who looks at a student must know first, most serious first. */
public enum StudentBadge {
    DECEASED,
    DEACTIVATED,
    SECONDARY,
    /** An official mark hold is in force. */
    HOLD,
    RECALCULATING
}

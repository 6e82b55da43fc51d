package org.conferral.run.entity;

/** What came of a schedule's last time. */
public enum ScheduleResult {
    /** Its job was started and has not said anything yet. */
    FIRED,
    /** It found candidates and started a run. */
    STARTED,
    NOTHING_FOUND,
    /** An administrator stopped its job while it searched. */
    STOPPED,
    /** Its job could not be started, or failed: the log tells why. */
    FAILED
}

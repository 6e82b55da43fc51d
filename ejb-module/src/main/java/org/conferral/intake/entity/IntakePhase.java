package org.conferral.intake.entity;

/** What a running import is doing. */
public enum IntakePhase {
    /** Its files are there, its job is about to begin. */
    RECEIVED,
    /** Reads the files, cell by cell. */
    READING,
    /** Waits for the runs and searches at work to finish their chunk. */
    WAITING,
    /** Checks the rows against what is stored, and writes them. */
    MERGING
}

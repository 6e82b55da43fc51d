package org.conferral.document.entity;

/** How an execution of the agent ended. */
public enum ExecutionResult {
    /** Nothing waited any more. */
    COMPLETED,
    /** The agent was paused, or somebody stopped its job. */
    STOPPED,
    FAILED,
    /** Its server was gone. */
    INTERRUPTED
}

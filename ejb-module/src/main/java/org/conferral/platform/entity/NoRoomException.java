package org.conferral.platform.entity;

import jakarta.ejb.ApplicationException;

/** The database has no room on its disk for what was to be written: it is nobody's fault, and passes. */
@ApplicationException(rollback = true)
public class NoRoomException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells of a statement for which there was no room.
     *
     * @param state the SQLSTATE
     */
    public NoRoomException(String state, Throwable cause) {
        super("the database has no room: " + state, cause);
    }
}

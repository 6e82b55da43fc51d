package org.conferral.platform.entity;

import jakarta.ejb.ApplicationException;

/**
 * The database refused the data of a statement. The transaction is aborted up to its last savepoint but not marked for
 * rollback, so that who works on many records can go back to the savepoint and find the one at fault.
 */
@ApplicationException(rollback = false)
public class DataErrorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean passing;

    /**
     * Tells of a refused statement.
     *
     * @param code the SQLSTATE, with the constraint's name where one was hurt; no data
     * @param passing a deadlock or serialization failure, worth another try
     */
    public DataErrorException(String code, boolean passing, Throwable cause) {
        super("database refused the data: " + code, cause);
        this.code = code;
        this.passing = passing;
    }

    public String code() {
        return code;
    }

    public boolean isPassing() {
        return passing;
    }
}

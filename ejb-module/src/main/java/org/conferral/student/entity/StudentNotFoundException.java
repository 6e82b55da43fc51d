package org.conferral.student.entity;

import jakarta.ejb.ApplicationException;

/** There is no such student. */
@ApplicationException(rollback = true)
public class StudentNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StudentNotFoundException(long id) {
        super("student " + id);
    }
}

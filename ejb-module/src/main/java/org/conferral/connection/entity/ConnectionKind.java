package org.conferral.connection.entity;

/** What somebody is to a student (docs/specification/ordering.md §9.1). */
public enum ConnectionKind {
    STUDENT,
    GUARDIAN,
    THIRD_PARTY
}

package org.conferral.connection.entity;

/**
 * What came of a try to be connected to a student. Whatever was wrong (the number, the birth date, the code), it is {@link
 * #WRONG} alike.
 */
public enum ConnectAnswer {
    CONNECTED,
    WRONG,
    WAIT
}

package org.conferral.connection.entity;

/** What came of asking for a link, whether an account has the address or not. */
public enum LinkAnswer {
    SENT,
    NO_ADDRESS,
    TOO_OFTEN,
    /** People have no passwords here. */
    NO_PASSWORDS
}

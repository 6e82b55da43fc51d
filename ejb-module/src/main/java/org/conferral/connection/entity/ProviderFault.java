package org.conferral.connection.entity;

/** Why somebody was not let in who came from the provider. */
public enum ProviderFault {
    /** What it says is not good, or it says nothing. */
    FAILED,
    /** It does not vouch for their address, and nobody is known here by its name for them. */
    UNCONFIRMED,
    /** The address is that of somebody whom it has another name for. */
    TAKEN
}

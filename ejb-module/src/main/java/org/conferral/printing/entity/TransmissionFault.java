package org.conferral.printing.entity;

/** Why a print job was not handed over. */
public enum TransmissionFault {
    /** The document of this order item is not what was stored when it was made. */
    CONTENT(false),
    /** This order item is not Ready for Delivery any more. */
    ITEM(false),
    /** The facility's host does not answer, is not the one that is known, or does not let this server in. */
    CONNECTION(true),
    /** Files cannot be written. */
    FOLDER(true),
    /** This file did not arrive as it was sent. */
    CHECK(true),
    /** Something else; the log has it. */
    UNEXPECTED(true);

    private final boolean passing;

    TransmissionFault(boolean passing) {
        this.passing = passing;
    }

    /** Whether it may be otherwise a moment later. */
    public boolean mayPass() {
        return passing;
    }
}

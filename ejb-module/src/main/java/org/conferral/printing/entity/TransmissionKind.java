package org.conferral.printing.entity;

/** How a facility gets its print jobs. */
public enum TransmissionKind {
    /** It takes them from a folder that this server can write into. */
    FOLDER,
    /** They are taken to a folder of its own host. */
    SFTP
}

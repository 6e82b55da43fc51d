package org.conferral.document.entity;

/** Where the certificate comes from that a server signs digital documents with. */
public enum CertificateOrigin {
    /** The server made it itself, so nobody but the server says whose it is. */
    OWN,
    /** A file of PKCS #12. */
    KEYSTORE,
    /** A device or a service that is reached by PKCS #11, and never hands out the key. */
    TOKEN
}

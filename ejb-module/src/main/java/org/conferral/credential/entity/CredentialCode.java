package org.conferral.credential.entity;

/** The nine credentials (docs/specification/awarding.md §12). */
public enum CredentialCode {
    AHSD,
    ADEX,
    ADVD,
    GHSD,
    HSED,
    CHSA,
    IOPC,
    COSC,
    /** Honorary: outside the credential order, never awarded in bulk. */
    HHSD
}

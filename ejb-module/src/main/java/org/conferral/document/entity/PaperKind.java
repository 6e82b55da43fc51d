package org.conferral.document.entity;

/** Which pages make up a document. */
public enum PaperKind {
    /** The first copy, to the student: credential, then a letter that congratulates. */
    FIRST_RUN,
    /** A later copy on paper: a letter to the recipient, then the credential. */
    REPRINT,
    /** The credential alone, as digital copies are. */
    CREDENTIAL_ONLY
}

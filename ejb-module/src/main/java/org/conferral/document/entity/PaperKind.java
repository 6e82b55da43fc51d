package org.conferral.document.entity;

/** Which pages make up a document. */
public enum PaperKind {
    /** The first copy, to the student: credential, then a letter that congratulates. */
    FIRST_RUN(2),
    /** A later copy on paper: a letter to the recipient, then the credential. */
    REPRINT(2),
    /** The credential alone. */
    CREDENTIAL_ONLY(1),
    /** The credential alone, signed electronically: the file is the document, and a print of it is a copy. */
    DIGITAL(1);

    private final int pages;

    PaperKind(int pages) {
        this.pages = pages;
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /** Which of its pages is the credential, from 1. */
    public int credentialPage() {
        return this == REPRINT ? 2 : 1;
    }

    /** Whether a letter is among them. */
    public boolean hasLetter() {
        return pages > 1;
    }

    /** Whether its file is signed electronically. */
    public boolean isSigned() {
        return this == DIGITAL;
    }
}

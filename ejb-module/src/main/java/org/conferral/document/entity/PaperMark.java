package org.conferral.document.entity;

/** What is written across a paper that must not be taken for the official one. */
public enum PaperMark {
    /** Nothing: the official document. */
    NONE,
    /** Made up, to be looked at before a run. */
    SAMPLE,
    /** What staff and students see on a screen. */
    UNOFFICIAL,
    /** Made by a server that is not the ministry's own. */
    NOT_PRODUCTION
}

package org.conferral.order.entity;

/** What kind of document is ordered (docs/specification/ordering.md §3.7). */
public enum DocumentCategory {
    TRANSCRIPT,
    CREDENTIAL,
    LETTER
}

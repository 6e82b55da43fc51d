package org.conferral.document.entity;

/**
 * What keeps a document from being printed.
 *
 * @param kind which
 * @param value what its text names: the characters, the line
 */
public record PaperFault(Kind kind, String value) {
    /** The kinds of faults that the paper itself shows. */
    public enum Kind {
        /** No embedded font shows a character: its code points as {@code U+0000}, joined by blanks. */
        MISSING_CHARACTER,
        /** The name does not fit at the smallest size. */
        NAME_TOO_LONG,
        /** The address has no line. */
        NO_ADDRESS,
        /** The address has more than six lines, a line of more than sixty characters, or one wider than the window. */
        ADDRESS_TOO_LONG
    }
}

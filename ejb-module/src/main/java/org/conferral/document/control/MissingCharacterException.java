package org.conferral.document.control;

/** No embedded font shows a character; a paper is checked before it is set, so this is a mistake of the caller. */
class MissingCharacterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingCharacterException(String characters) {
        super("no font shows " + characters);
    }
}

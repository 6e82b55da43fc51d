package org.conferral.document.control.type;

import java.util.stream.Collectors;

/**
 * No embedded font shows a character; a paper is checked before it is set, so this is a mistake of the caller. Names code
 * points only, since the text may be somebody's name and messages end in logs.
 */
final class MissingCharacterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingCharacterException(String characters) {
        super("no font shows " + characters);
    }

    /** Where it is not known which characters of a text they are. */
    static MissingCharacterException in(String text) {
        return new MissingCharacterException(
                text.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" ")));
    }
}

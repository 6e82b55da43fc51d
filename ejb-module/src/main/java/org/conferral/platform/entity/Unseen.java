package org.conferral.platform.entity;

/**
 * Characters that nobody sees and that make a text look like another: control characters, those that turn the direction
 * of writing, byte order marks, and code points that are no characters.
 */
public final class Unseen {
    private static final int NO_CHARACTERS = 0xFFFE;

    private Unseen() {}

    /** Whether this code point is one of them. */
    public static boolean is(int character) {
        return Character.isISOControl(character)
                || turnsDirection(character)
                || character == 0xFEFF
                || (character & NO_CHARACTERS) == NO_CHARACTERS
                || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** The text without them, but with the marks of line ends and tabs. */
    public static String removedFrom(String text) {
        return text.codePoints().allMatch(Unseen::stays)
                ? text
                : text.codePoints()
                        .filter(Unseen::stays)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean stays(int character) {
        return character == '\t' || character == '\r' || character == '\n' || !is(character);
    }

    /** Marks, embeddings, overrides and isolates of direction. */
    public static boolean turnsDirection(int character) {
        return character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}

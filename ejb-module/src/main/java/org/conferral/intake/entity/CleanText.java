package org.conferral.intake.entity;

import java.util.Set;

/**
 * The text of a cell without what nobody sees: blanks of any kind and invisible characters at its ends, invisible ones
 * inside; blanks of other kinds inside become ordinary ones.
 *
 * @param cleaned whether more went than the ordinary blanks at its ends
 */
public record CleanText(String text, boolean cleaned) {
    private static final int HIGH = 0x80;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    /** Letters and signs that have no shape: fillers, joiners of marks, the blank of Braille. */
    private static final Set<Integer> SHAPELESS =
            Set.of(0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2800, 0x3164, 0xFEFF, 0xFFA0);

    /** Cleans the text of a cell. */
    public static CleanText of(String cell) {
        String stripped = withoutBlanks(cell);
        if (isAscii(stripped)) {
            return new CleanText(stripped, false);
        }
        String clean = inside(stripped).strip();
        return new CleanText(clean, !clean.equals(stripped));
    }

    /** Whether nothing can be seen of a cell. */
    public static boolean isNothing(String cell) {
        return cell.isBlank() || (cell.charAt(0) >= HIGH && of(cell).text().isEmpty());
    }

    /** Whether the character has no shape and takes no room. */
    static boolean isInvisible(int character) {
        return SHAPELESS.contains(character)
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x2060 && character <= 0x2065)
                || (character >= 0x206A && character <= 0x206F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xFFF9 && character <= 0xFFFB)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }

    /** Without ordinary blanks at its ends; other control characters there are no blanks, and stay. */
    private static String withoutBlanks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\n';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= HIGH) {
                return false;
            }
        }
        return true;
    }

    private static String inside(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (Character.getType(character) == Character.SPACE_SEPARATOR) {
                clean.append(' ');
            } else if (!isInvisible(character) || shapes(character, before)) {
                clean.appendCodePoint(character);
            }
            before = character;
        }
        return clean.toString();
    }

    /** Joiners shape the letters of many scripts, and variation selectors those of some; they mean nothing to Latin. */
    private static boolean shapes(int character, int before) {
        boolean shaping = character == JOINER
                || character == NON_JOINER
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
        return shaping
                && before > 0x24F
                && Character.UnicodeScript.of(before) != Character.UnicodeScript.LATIN
                && Character.UnicodeScript.of(before) != Character.UnicodeScript.COMMON;
    }
}

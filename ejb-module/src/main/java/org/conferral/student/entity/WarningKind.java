package org.conferral.student.entity;

import java.util.Locale;
import org.conferral.platform.entity.TextBundle;

/** What can look wrong about a student though it may be right (docs/specification/product.md, decision 19). */
public enum WarningKind {
    /** Invisible characters and unusual blanks that were taken away: told once, by the import. */
    TEXT_CLEANED,
    /** Letters that were read in another encoding than they were written in: {@code HÃ©bert}. */
    NAME_MISREAD,
    /** A question mark where a letter was: {@code Ren?e}. */
    NAME_LOST,
    /** Marks of web pages or other formats, where a letter was. */
    NAME_MARKUP,
    /** A word that stands where no name was known: {@code #N/A}. */
    NAME_PLACEHOLDER,
    /** Digits, signs or no letters at all. */
    NAME_UNUSUAL,
    /** An address that says that there is none: {@code No fixed address}. */
    ADDRESS_NONE,
    /** An address with letters misread, lost or marked up. */
    ADDRESS_DAMAGED,
    /** A school year or day before the student's sixteenth birthday. */
    YEAR_EARLY,
    /** A credential held under two numbers of one person. */
    HELD_TWICE;

    /** Whether it stays with the student until somebody has looked at it. */
    public boolean isKept() {
        return this != TEXT_CLEANED;
    }

    /** What it says, in the reader's language. */
    public String text(Locale locale) {
        return TextBundle.of(WarningKind.class, "org.conferral.warnings", locale)
                .getString("kind." + name());
    }
}

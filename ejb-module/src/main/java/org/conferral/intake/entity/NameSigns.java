package org.conferral.intake.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.student.entity.WarningKind;

/** What looks wrong about a name, or a part of one, though it may be somebody's. */
final class NameSigns {
    /** Letters, marks, blanks, hyphens, apostrophes and what stands for them, full stops, the dot of Catalan. */
    private static final Pattern USUAL = Pattern.compile(
            "[\\p{L}\\p{M} \\-\u2010-\u2015'\u2018\u2019\u201B\u02B0-\u02FF`\u00B4\u2032\uA78B\uA78C.\u00B7\u30FB\u200C\u200D]*");

    /** Signs that stand for an accented letter where a name was read in the code of other machines. */
    private static final Pattern OF_OTHER_CODES = Pattern.compile(
            "[\u0192\u02C6\u02C7\u02D8-\u02DD]|[\u00B4\u2018](?:$|[ \\-])|\\p{Ll}[\u00B4\u2018]\\p{Ll}");

    private static final Pattern NUMBERED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} .,'\u2019\\-]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LATIN_WITH_OTHERS = Pattern.compile(
            "\\p{IsLatin}\\p{M}*[\\p{IsCyrillic}\\p{IsGreek}\uFF61-\uFF9F]|[\\p{IsCyrillic}\\p{IsGreek}\uFF61-\uFF9F]\\p{M}*\\p{IsLatin}");

    private NameSigns() {}

    /** What looks wrong about a last, first or middle name. */
    static Optional<WarningKind> ofName(String name) {
        if (isPlain(name)) {
            return Placeholder.isName(name) ? Optional.of(WarningKind.NAME_PLACEHOLDER) : Optional.empty();
        }
        return damaged(name).or(() -> isUnusual(name) ? Optional.of(WarningKind.NAME_UNUSUAL) : Optional.empty());
    }

    /** What looks wrong about a suffix: it may have digits and commas. */
    static Optional<WarningKind> ofSuffix(String suffix) {
        return damaged(suffix)
                .or(() -> NUMBERED.matcher(suffix).matches()
                                && suffix.codePoints().anyMatch(Character::isLetterOrDigit)
                                && !suffix.matches("[0-9 .,'-]*")
                        ? Optional.empty()
                        : Optional.of(WarningKind.NAME_UNUSUAL));
    }

    /** What looks wrong about the name of an authority or a school: digits and signs do not. */
    static Optional<WarningKind> ofOrganization(String name) {
        return damaged(name)
                .or(() -> LETTER.matcher(name).find() ? Optional.empty() : Optional.of(WarningKind.NAME_UNUSUAL));
    }

    private static Optional<WarningKind> damaged(String name) {
        if (Placeholder.isName(name)) {
            return Optional.of(WarningKind.NAME_PLACEHOLDER);
        }
        if (Damage.isMarkup(name)) {
            return Optional.of(WarningKind.NAME_MARKUP);
        }
        if (Damage.isMisread(name)) {
            return Optional.of(WarningKind.NAME_MISREAD);
        }
        return Damage.isLoss(name) ? Optional.of(WarningKind.NAME_LOST) : Optional.empty();
    }

    private static boolean isUnusual(String name) {
        return !USUAL.matcher(name).matches()
                || !LETTER.matcher(name).find()
                || OF_OTHER_CODES.matcher(name).find()
                || LATIN_WITH_OTHERS.matcher(name).find();
    }

    /** Nothing but letters of English, and a blank, hyphen, apostrophe or full stop among them: nearly every name. */
    private static boolean isPlain(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) {
                letter = true;
            } else if (character != ' ' && character != '-' && character != '\'' && character != '.') {
                return false;
            }
        }
        return letter;
    }
}

package org.conferral.platform.control;

import java.util.Locale;

/** The words of a constant, for files, which are in English whatever the screen's language. */
public final class EnglishLabel {
    private EnglishLabel() {}

    /** {@code Needs attention}. */
    public static String of(Enum<?> constant) {
        String words = constant.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}

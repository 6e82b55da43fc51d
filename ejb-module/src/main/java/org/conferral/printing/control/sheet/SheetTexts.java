package org.conferral.printing.control.sheet;

import java.util.Locale;
import java.util.ResourceBundle;
import org.conferral.platform.entity.TextBundle;

/** The texts of sheets and letters, in English and in French. */
public final class SheetTexts {
    private static final String APART = " · ";
    public static final ResourceBundle ENGLISH = texts(Locale.CANADA);
    public static final ResourceBundle FRENCH = texts(Locale.CANADA_FRENCH);

    private SheetTexts() {}

    private static ResourceBundle texts(Locale language) {
        return TextBundle.of(SheetTexts.class, "org.conferral.printing", language);
    }

    static String english(String key, Object... values) {
        return TextBundle.fill(ENGLISH, key, values);
    }

    static String french(String key, Object... values) {
        return TextBundle.fill(FRENCH, key, values);
    }

    /** In English, and then in French. */
    public static String both(String key, Object... values) {
        return english(key, values) + APART + french(key, values);
    }

    /** A count as both languages write it. */
    public static String number(long count) {
        return String.format(Locale.CANADA_FRENCH, "%,d", count).replace('\u202f', '\u00a0');
    }
}

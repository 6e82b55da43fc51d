package org.conferral.printing.control.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of sheets and letters, in English and in French. */
public final class SheetTexts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String APART = " · ";
    public static final ResourceBundle ENGLISH = texts(Locale.CANADA);
    public static final ResourceBundle FRENCH = texts(Locale.CANADA_FRENCH);

    private SheetTexts() {}

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "org.conferral.printing", language, SheetTexts.class.getClassLoader(), NO_FALLBACK);
    }

    static String english(String key, Object... values) {
        return of(ENGLISH, key, values);
    }

    static String french(String key, Object... values) {
        return of(FRENCH, key, values);
    }

    /** In English, and then in French. */
    public static String both(String key, Object... values) {
        return english(key, values) + APART + french(key, values);
    }

    /** In one of the languages. */
    public static String of(ResourceBundle texts, String key, Object... values) {
        String text = texts.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, texts.getLocale()).format(values);
    }

    /** A count as both languages write it. */
    public static String number(long count) {
        return String.format(Locale.CANADA_FRENCH, "%,d", count).replace('\u202f', '\u00a0');
    }
}

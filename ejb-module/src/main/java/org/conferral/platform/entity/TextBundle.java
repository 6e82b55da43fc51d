package org.conferral.platform.entity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts in English and French, each in the language that is asked for: never in the server's own in its place. */
public final class TextBundle {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TextBundle() {}

    /** The bundle of this name that comes with a class. */
    public static ResourceBundle of(Class<?> with, String name, Locale language) {
        return ResourceBundle.getBundle(name, language, with.getClassLoader(), NO_FALLBACK);
    }

    /** The same, in the language of this code: {@code FR}, or English. */
    public static ResourceBundle of(Class<?> with, String name, String language) {
        return of(with, name, language.equals("FR") ? Locale.CANADA_FRENCH : Locale.CANADA);
    }

    /** The text with values where it has {@code {0}}, {@code {1}} …; as it stands where there are none. */
    public static String fill(ResourceBundle texts, String key, Object... values) {
        String text = texts.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, texts.getLocale()).format(values);
    }
}

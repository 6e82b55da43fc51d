package org.conferral.intake.entity;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What an import has to say, in English and French; stored as code and values, so that each reads theirs. */
final class IntakeText {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private IntakeText() {}

    static String of(String key, List<String> values, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.conferral.intake", locale, IntakeText.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(texts.getString(key), locale).format(values.toArray());
    }
}

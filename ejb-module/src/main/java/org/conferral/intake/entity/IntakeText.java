package org.conferral.intake.entity;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.conferral.platform.entity.TextBundle;

/** What an import has to say, in English and French; stored as code and values, so that each reads theirs. */
final class IntakeText {
    private IntakeText() {}

    static String of(String key, List<String> values, Locale locale) {
        ResourceBundle texts = TextBundle.of(IntakeText.class, "org.conferral.intake", locale);
        return new MessageFormat(texts.getString(key), locale).format(values.toArray());
    }
}

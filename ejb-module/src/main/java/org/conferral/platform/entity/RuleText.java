package org.conferral.platform.entity;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of the numbered rules, in English and French; stored as number and values, so that each reads theirs. */
public final class RuleText {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Begins a value that stands for a word; no other value does. */
    private static final String NAMED = "@name.";

    private RuleText() {}

    /** A value that each language has its own word for: the entry {@code name.<set>.<code>} of the bundle. */
    public static String named(String set, Enum<?> code) {
        return NAMED + set + "." + code.name();
    }

    /**
     * The message of a rule.
     *
     * @param rule the rule's number, 0 where no numbered rule applies
     * @param values what the message names, in its order; a value that names a credential is its code; where the bundle
     *     has {@code rule.<number>.<count>}, that variant is for so many values
     */
    public static String of(int rule, List<String> values, Locale locale) {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.conferral.rules", locale, RuleText.class.getClassLoader(), NO_FALLBACK);
        List<String> named = rule == 0 ? values.subList(1, values.size()) : values;
        String key = "rule." + (rule == 0 ? values.get(0) : rule);
        String variant = key + "." + named.size();
        String text = texts.getString(texts.containsKey(variant) ? variant : key);
        return new MessageFormat(text, locale)
                .format(named.stream().map(value -> word(value, texts)).toArray());
    }

    private static String word(String value, ResourceBundle texts) {
        String key = value.substring(value.startsWith(NAMED) ? 1 : 0);
        return value.startsWith(NAMED) && texts.containsKey(key) ? texts.getString(key) : value;
    }
}

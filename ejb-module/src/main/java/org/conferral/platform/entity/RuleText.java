package org.conferral.platform.entity;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The messages of the numbered rules, in English and French; stored as number and values, so that each reads theirs. */
public final class RuleText {
    /** Begins a value that stands for a word; no other value does. */
    private static final String NAMED = "@name.";

    private static final Pattern CODE = Pattern.compile(NAMED + "(\\w+)\\.(\\w+)");

    /** Knows the words of codes that are kept as data. */
    @FunctionalInterface
    public interface Words {
        /** The word of a code in the reader's language; nothing where the bundle has it. */
        @Nullable String of(String set, String code);
    }

    private static final Words NONE = (set, code) -> null;

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
        return of(rule, values, locale, NONE);
    }

    /** The same, with words for codes that are kept as data. */
    public static String of(int rule, List<String> values, Locale locale, Words words) {
        ResourceBundle texts = TextBundle.of(RuleText.class, "org.conferral.rules", locale);
        List<String> named = rule == 0 ? values.subList(1, values.size()) : values;
        String key = "rule." + (rule == 0 ? values.get(0) : rule);
        String variant = key + "." + named.size();
        String text = texts.getString(texts.containsKey(variant) ? variant : key);
        return new MessageFormat(text, locale)
                .format(named.stream().map(value -> word(value, texts, words)).toArray());
    }

    private static String word(String value, ResourceBundle texts, Words words) {
        Matcher named = CODE.matcher(value);
        if (!named.matches()) {
            return value;
        }
        String word = words.of(named.group(1), named.group(2));
        if (word != null) {
            return word;
        }
        String key = value.substring(1);
        return texts.containsKey(key) ? texts.getString(key) : value;
    }
}

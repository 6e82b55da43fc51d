package org.conferral.platform.entity;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A business rule says no: its number, and the values its message names. Rolls the transaction back. */
@ApplicationException(rollback = true, inherited = true)
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int rule;
    private final List<String> values;

    /** Refuses by the rule of this number; {@code values} stand where its message has {0}, {1} … */
    public BusinessException(int rule, Object... values) {
        super(RuleText.of(rule, Stream.of(values).map(String::valueOf).toList(), Locale.ENGLISH));
        this.rule = rule;
        this.values = Stream.of(values).map(String::valueOf).toList();
    }

    /** Refuses as a policy has decided. */
    public BusinessException(Refusal refusal) {
        this(refusal.rule(), refusal.values().toArray());
    }

    public int rule() {
        return rule;
    }

    /** Whether its message names nothing. */
    public boolean isPlain() {
        return values.isEmpty();
    }

    /** The word of a rule without a number. */
    public String word() {
        return rule == 0 ? values.get(0) : "";
    }

    /** The message in the reader's language, as {@code number - text}; only its text where no numbered rule applies. */
    public String message(Locale locale) {
        return text(RuleText.of(rule, values, locale));
    }

    /** The same, with words for codes that are kept as data. */
    public String message(Locale locale, RuleText.Words words) {
        return text(RuleText.of(rule, values, locale, words));
    }

    private String text(String text) {
        return rule == 0 ? text : rule + " - " + text;
    }
}

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

    /** The message in the reader's language, as {@code number - text}. */
    public String message(Locale locale) {
        return rule + " - " + RuleText.of(rule, values, locale);
    }
}

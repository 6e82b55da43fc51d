package org.conferral.platform.entity;

import java.util.List;

/**
 * A rule says no to one record, which is data and not an exception.
 *
 * @param rule the rule's number, 0 where no numbered rule applies
 * @param values what the rule's message names
 */
public record Refusal(int rule, List<String> values) {
    public Refusal {
        values = List.copyOf(values);
    }

    public static Refusal by(int rule, Object... values) {
        return new Refusal(rule, List.of(values).stream().map(String::valueOf).toList());
    }
}

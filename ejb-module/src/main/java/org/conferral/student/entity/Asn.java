package org.conferral.student.entity;

import java.util.regex.Pattern;

/**
 * An Alberta Student Number: nine digits, shown {@code ####-####-#}. No check digit rule
 * (docs/specification/awarding.md §17.2).
 */
public record Asn(String digits) {
    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    public Asn {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("an Alberta Student Number has nine digits");
        }
    }

    /** Takes the number with or without hyphens. */
    public static Asn parse(String text) {
        return new Asn(text.strip().replace("-", ""));
    }

    @Override
    public String toString() {
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }
}

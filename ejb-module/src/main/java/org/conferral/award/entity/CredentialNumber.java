package org.conferral.award.entity;

import java.util.regex.Pattern;

/**
 * A credential number: ten digits shown {@code #####-#####}. In numbers that we generate the last digit checks the nine
 * before it (ISO/IEC 7064, MOD 11,10); imported numbers need not have our check digit (docs/specification/product.md,
 * decision 10).
 *
 * @param value 0 to 9,999,999,999
 */
public record CredentialNumber(long value) {
    private static final long LARGEST = 9_999_999_999L;
    private static final Pattern FORM = Pattern.compile("[0-9]{5}-?[0-9]{5}");

    public CredentialNumber {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("a credential number has ten digits");
        }
    }

    /** Takes the number with or without its hyphen. */
    public static CredentialNumber parse(String text) {
        String stripped = text.strip();
        if (!FORM.matcher(stripped).matches()) {
            throw new IllegalArgumentException("a credential number has ten digits");
        }
        return new CredentialNumber(Long.parseLong(stripped.replace("-", "")));
    }

    /** The number with these nine digits (0 to 999,999,999) and the check digit that belongs to them. */
    public static CredentialNumber withCheckDigit(long nine) {
        return new CredentialNumber(nine * 10 + checkDigit(nine));
    }

    /** Whether the last digit is the one that we would have put there. */
    public boolean checks() {
        return value % 10 == checkDigit(value / 10);
    }

    private static int checkDigit(long nine) {
        int product = 10;
        for (long place = 100_000_000; place > 0; place /= 10) {
            int sum = ((int) (nine / place % 10) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        String digits = Long.toString(LARGEST + 1 + value);
        return digits.substring(1, 6) + "-" + digits.substring(6);
    }
}

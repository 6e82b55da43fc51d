package org.conferral.printing.entity;

import java.util.Locale;
import java.util.Optional;

/**
 * The code on a sheet of paper: which job, which envelope, which of how many sheets of that, and a digit that notices a
 * mistyped one and two that changed places (ISO/IEC 7064, MOD 11,10). Written {@code 12-00045-01/04-7}; its 2D form has the
 * digits alone.
 *
 * @param job the number of the print job
 * @param envelope the mailing sequence number
 * @param sheet from 1
 */
public record SheetCode(long job, int envelope, int sheet, int sheets) {
    private static final int TAIL = 10;
    private static final int MODULUS = 10;

    public SheetCode {
        if (job < 1 || envelope < 1 || envelope > 99_999 || sheet < 1 || sheet > sheets || sheets > Route.MOST_SHEETS) {
            throw new IllegalArgumentException("sheet " + sheet + " of " + sheets + " of " + envelope + " of " + job);
        }
    }

    /** What somebody typed or scanned, whatever stands between the digits; nothing when the check digit is not right. */
    public static Optional<SheetCode> parse(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        int job = digits.length() - TAIL;
        if (job < 1 || job > TAIL || check(digits.substring(0, digits.length() - 1)) != last(digits)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SheetCode(
                    Long.parseLong(digits.substring(0, job)),
                    Integer.parseInt(digits.substring(job, job + 5)),
                    Integer.parseInt(digits.substring(job + 5, job + 7)),
                    Integer.parseInt(digits.substring(job + 7, job + 9))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The digits, the check digit last. */
    public String digits() {
        String digits = String.format(Locale.ROOT, "%d%05d%02d%02d", job, envelope, sheet, sheets);
        return digits + check(digits);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d-%05d-%02d/%02d-%c",
                job,
                envelope,
                sheet,
                sheets,
                digits().charAt(digits().length() - 1));
    }

    private static int last(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }

    private static int check(String digits) {
        int product = MODULUS;
        for (int at = 0; at < digits.length(); at++) {
            int sum = (product + digits.charAt(at) - '0') % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return (MODULUS + 1 - product) % MODULUS;
    }
}

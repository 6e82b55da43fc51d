package org.conferral.people.entity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be a password (docs/specification/product.md, decision 26): long enough, and no more than counts. Which kinds of
 * characters it has is left to the person.
 */
public final class PasswordPolicy {
    public static final int LEAST_CHARACTERS = 12;

    /** Bcrypt does not look at what comes behind; a character beyond a to z may take two to four. */
    public static final int MOST_BYTES = 72;

    private static final int LEAST_DIFFERENT = 5;
    private static final int LEAST_BESIDE_LOGIN = 6;

    private PasswordPolicy() {}

    /** The first thing that is wrong with it. */
    public static Optional<PasswordFault> fault(String login, String password, String again) {
        int characters = password.codePointCount(0, password.length());
        if (characters < LEAST_CHARACTERS) {
            return Optional.of(PasswordFault.SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(PasswordFault.LONG);
        }
        if (password.codePoints().distinct().count() < LEAST_DIFFERENT) {
            return Optional.of(PasswordFault.PLAIN);
        }
        String rest = password.toLowerCase(Locale.ROOT).replace(login, "");
        if (rest.length() < password.length() && rest.length() < LEAST_BESIDE_LOGIN) {
            return Optional.of(PasswordFault.LOGIN);
        }
        return password.equals(again) ? Optional.empty() : Optional.of(PasswordFault.UNEQUAL);
    }
}

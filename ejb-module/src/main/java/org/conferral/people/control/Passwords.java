package org.conferral.people.control;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import org.conferral.people.entity.PasswordPolicy;

/** How passwords are kept: as bcrypt's hashes of one cost, so that checking any of them takes the same time. */
final class Passwords {
    private static final int COST = 10;

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    /** Whether it is the one of the hash; one that is too long for any is of none. */
    static boolean isOf(String hash, String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= PasswordPolicy.MOST_BYTES
                && BCrypt.verifyer().verify(password.toCharArray(), hash).verified;
    }
}

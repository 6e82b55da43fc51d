package org.conferral.platform.control;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;

/** How passwords are kept: as bcrypt's hashes of one cost, so that checking any of them takes the same time. */
public final class Passwords {
    private static final int COST = 10;

    /** Bcrypt does not look at what comes behind. */
    private static final int MOST_BYTES = 72;

    private Passwords() {}

    public static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    /** Whether it is the one of the hash; one that is too long for any is of none. */
    public static boolean isOf(String hash, String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && BCrypt.verifyer().verify(password.toCharArray(), hash).verified;
    }
}

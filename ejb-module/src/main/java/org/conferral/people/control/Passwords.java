package org.conferral.people.control;

import at.favre.lib.crypto.bcrypt.BCrypt;

/** How passwords are kept: as bcrypt's hashes of one cost, so that checking any of them takes the same time. */
final class Passwords {
    private static final int COST = 10;

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }
}

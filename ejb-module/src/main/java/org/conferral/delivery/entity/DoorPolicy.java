package org.conferral.delivery.entity;

import java.time.Duration;
import java.util.Locale;

/** Who is let in at a consumer's door, and for how long (docs/decisions/0022). */
public final class DoorPolicy {
    /** How long a code is good. */
    public static final Duration CODE = Duration.ofMinutes(10);

    /** How long somebody who was let in may stay. */
    public static final Duration VISIT = Duration.ofHours(8);

    /** How often a code may be typed. */
    public static final int TRIES = 5;

    /** How many codes an address gets within {@link #CODE}. */
    public static final int CODES_OF_ADDRESS = 3;

    /** How many codes the people of one consumer get within {@link #CODE}. */
    public static final int CODES_OF_CONSUMER = 60;

    /** How many wrong codes may be typed at one consumer's door within a day, by whomever and wherever. */
    public static final int WRONG_CODES_OF_CONSUMER = 500;

    private DoorPolicy() {}

    /** Whether somebody with this address belongs to the consumer whose link's address has this domain. */
    public static boolean belongs(String address, String domain) {
        int at = address.lastIndexOf('@');
        return at > 0 && address.substring(at + 1).toLowerCase(Locale.ROOT).equals(domain);
    }
}

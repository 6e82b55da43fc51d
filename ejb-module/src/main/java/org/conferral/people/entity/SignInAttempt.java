package org.conferral.people.entity;

import java.util.Locale;

/**
 * Somebody tries to sign in.
 *
 * @param login as typed, in small letters, at most {@value #LONGEST} of them; it may be of no account
 * @param address where the try comes from
 * @param browser what the browser keeps of the login; blank for nothing
 */
public record SignInAttempt(String login, String address, String browser) {
    private static final int LONGEST = 100;
    private static final int GROUPS_OF_A_NETWORK = 4;

    public SignInAttempt {
        login = login.substring(0, Math.min(LONGEST, login.length())).toLowerCase(Locale.ROOT);
    }

    /** What one household or office has: an address, or of IPv6 all that begin with the same 64 bits. */
    public String network() {
        if (!address.contains(":")) {
            return address;
        }
        String[] halves = address.split("::", 2);
        StringBuilder network = new StringBuilder();
        String[] groups = halves[0].split(":", -1);
        for (int i = 0; i < GROUPS_OF_A_NETWORK; i++) {
            String group = i < groups.length ? groups[i].replaceFirst("^0+", "") : "";
            network.append(group.toLowerCase(Locale.ROOT)).append(':');
        }
        return network.toString();
    }
}

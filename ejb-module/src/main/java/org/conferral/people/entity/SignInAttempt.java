package org.conferral.people.entity;

import java.util.Locale;
import org.conferral.platform.entity.ClientNetwork;

/**
 * Somebody tries to sign in.
 *
 * @param login as typed, in small letters, at most {@value #LONGEST} of them; it may be of no account
 * @param address where the try comes from
 * @param browser what the browser keeps of the login; blank for nothing
 */
public record SignInAttempt(String login, String address, String browser) {
    private static final int LONGEST = 100;

    public SignInAttempt {
        login = login.substring(0, Math.min(LONGEST, login.length())).toLowerCase(Locale.ROOT);
    }

    /** What one household or office has. */
    public String network() {
        return ClientNetwork.of(address).text();
    }
}

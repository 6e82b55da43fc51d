package org.conferral.web.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/** For whom an address is: in whose frame and words it is told what went wrong there. */
public enum Audience {
    /** Whoever is in myPass. */
    MYPASS,
    /** Others of the public: who verifies a credential, fetches documents, or comes to where there is nothing. */
    PUBLIC,
    /** The staff, at their door and behind it, and wherever else they are that is not for the public. */
    STAFF;

    private static final Pattern DOOR = Pattern.compile("/(enter|sign-in|invitation|error)(/.*)?");

    /** That of a path; where there is nothing, it depends on who has come there. */
    public static Audience of(String path, boolean signedIn) {
        if (LocalAddress.isOfMypass(path)) {
            return MYPASS;
        }
        Optional<Boolean> isForAll =
                Screen.at(path).map(Screen::isPublic).or(() -> Endpoint.at(path).map(Endpoint::isPublic));
        return isForAll.orElse(!signedIn) && !DOOR.matcher(path).matches() ? PUBLIC : STAFF;
    }
}

package org.conferral.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.people.control.SignIns;
import org.conferral.people.control.Standings;
import org.conferral.people.entity.Standing;
import org.jspecify.annotations.Nullable;

/** For the door: records who got in and who did not, and tells whether who is in may stay. */
@Stateless
@PermitAll
public class SignInService {
    @Inject
    SignIns signIns;

    @Inject
    Standings standings;

    /** Somebody got in, from this address. */
    public void succeeded(String login, String address) {
        signIns.succeeded(login, address);
    }

    /** Somebody did not; what was typed as login is kept only when an account has it. */
    public void failed(String typed, String address) {
        signIns.failed(typed, address);
    }

    /** Somebody, or nobody, was refused what is at a path. */
    public void refused(@Nullable String login, String address, String path) {
        signIns.refused(login, address, path);
    }

    /** How a person stands now; nothing for who has no account here. */
    public Optional<Standing> find(String login) {
        return standings.find(login);
    }

    /** The version of a person's account, at most a second old; 0 for who has none here. Costs nothing to ask. */
    public int version(String login) {
        return standings.version(login);
    }
}

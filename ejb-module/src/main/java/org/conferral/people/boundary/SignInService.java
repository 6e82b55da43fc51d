package org.conferral.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.conferral.people.control.Accounts;
import org.conferral.people.control.Standings;
import org.conferral.people.control.door.Door;
import org.conferral.people.control.door.SignIns;
import org.conferral.people.entity.SignInAttempt;
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

    @Inject
    Door door;

    @Inject
    Accounts accounts;

    /**
     * From when on somebody may try to sign in; nothing where the try is let pass. Then it counts as failed until {@link
     * #open} says otherwise.
     */
    public Optional<Instant> pass(SignInAttempt attempt) {
        Optional<Instant> resumes = door.pass(attempt);
        if (resumes.isPresent()) {
            signIns.paused(attempt);
        }
        return resumes;
    }

    /** A try that was let pass has succeeded; what the browser is to keep, so that it is known as the person's. */
    public String open(SignInAttempt attempt) {
        return door.open(attempt);
    }

    /** Whether it is the password of somebody who may sign in; asked only of a try that was let pass. */
    public boolean isPassword(String login, String password) {
        return accounts.isPassword(login, password);
    }

    /** Somebody got in, from this address. */
    public void succeeded(String login, String address) {
        signIns.succeeded(login, address);
    }

    /** Somebody did not; what was typed as login, and the very address, are kept only when an account has it. */
    public void failed(SignInAttempt attempt) {
        signIns.failed(attempt);
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

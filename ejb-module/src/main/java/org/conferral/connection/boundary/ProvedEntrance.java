package org.conferral.connection.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.connection.control.ProvedAccounts;
import org.conferral.connection.entity.ProvedEntry;
import org.conferral.connection.entity.ProvedPerson;
import org.conferral.platform.entity.Role;

/** Lets in whom the provider vouches for; only who has read its signed word asks for that. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ProvedEntrance {
    @Inject
    ProvedAccounts accounts;

    /**
     * Lets a person into their account, which is made where there is none.
     *
     * @param language to write to a new person in, {@code EN} or {@code FR}
     */
    public ProvedEntry enter(ProvedPerson person, String language) {
        return accounts.enter(person, language);
    }
}

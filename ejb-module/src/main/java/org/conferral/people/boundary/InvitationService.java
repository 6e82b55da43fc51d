package org.conferral.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.people.control.Accounts;
import org.conferral.people.control.Invitations;
import org.conferral.people.control.PeopleSettings;
import org.conferral.people.entity.AccountsChanged;
import org.conferral.people.entity.Invitation;
import org.conferral.people.entity.InvitationGoneException;
import org.conferral.people.entity.InvitationKey;
import org.conferral.people.entity.PasswordFault;
import org.conferral.people.entity.PasswordPolicy;

/** For whoever has the link of an invitation: what permits it is the link's key. */
@Stateless
@PermitAll
public class InvitationService {
    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    PeopleSettings settings;

    @Inject
    Event<AccountsChanged> changed;

    /** Whom a link invites, while it is good; looking does not use it. None is where a provider keeps the accounts. */
    public Optional<Invitation> find(InvitationKey key) {
        return settings.hasProvider() ? Optional.empty() : invitations.find(key);
    }

    /**
     * Makes this the person's password, and uses the link; what is wrong with the password, and the link then stays good.
     *
     * @throws InvitationGoneException when the link is not good
     */
    public Optional<PasswordFault> accept(InvitationKey key, String password, String again) {
        Invitation invitation = find(key).orElseThrow(InvitationGoneException::new);
        Optional<PasswordFault> fault = PasswordPolicy.fault(invitation.login(), password, again);
        if (fault.isEmpty()) {
            accounts.accept(invitation, key, password);
            changed.fire(new AccountsChanged());
        }
        return fault;
    }
}

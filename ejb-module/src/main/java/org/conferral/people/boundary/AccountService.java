package org.conferral.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.people.control.AccountChanges;
import org.conferral.people.control.NewAccounts;
import org.conferral.people.control.PeopleSettings;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;

/**
 * Changing people with accounts. What cannot be, and all of it where a provider keeps the accounts, is refused by a {@link
 * org.conferral.platform.entity.BusinessException}; an account that has another version by now by an {@link
 * org.conferral.people.entity.AccountChangedException}.
 */
@Stateless
@RolesAllowed(Role.ADMIN)
public class AccountService {
    @Inject
    AccountChanges changes;

    @Inject
    NewAccounts accounts;

    @Inject
    PeopleSettings settings;

    @Inject
    CurrentUser user;

    /** Adds a person; the account's number. */
    public long add(String login, String fullName, List<String> roles) {
        settings.mustKeepAccountsHere();
        return accounts.add(login, fullName, roles, user.login());
    }

    /** Makes a link by which the person chooses a password; the former one is good no more. */
    public InvitationKey invite(long id) {
        settings.mustKeepAccountsHere();
        return accounts.invite(id, user.login());
    }

    /** Changes a person's name and roles. */
    public void change(long id, int version, String fullName, List<String> roles) {
        settings.mustKeepAccountsHere();
        changes.change(id, version, fullName, roles, user.login());
    }

    /** Keeps a person from signing in. */
    public void disable(long id, int version) {
        settings.mustKeepAccountsHere();
        changes.disable(id, version, user.login());
    }

    /** Lets a person sign in again. */
    public void enable(long id, int version) {
        settings.mustKeepAccountsHere();
        changes.enable(id, version, user.login());
    }
}

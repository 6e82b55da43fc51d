package org.conferral.people.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.people.control.AccountEvents;
import org.conferral.people.control.AccountReads;
import org.conferral.people.entity.AccountEvent;
import org.conferral.people.entity.AccountFilter;
import org.conferral.people.entity.AccountRow;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Role;

/** Reading people with accounts. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDIT})
public class AccountQueries {
    @Inject
    AccountReads accounts;

    @Inject
    AccountEvents events;

    /** People, by their logins; sorts by {@code login, full_name, state, last_sign_in}. */
    public Page<AccountRow> page(AccountFilter filter, PageRequest request) {
        return accounts.page(filter, request);
    }

    public Optional<AccountRow> find(long id) {
        return accounts.find(id);
    }

    /** What happened to an account, newest first. */
    public List<AccountEvent> events(long id) {
        return events.of(id);
    }
}

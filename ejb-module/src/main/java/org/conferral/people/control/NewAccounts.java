package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.people.entity.AccountChangedException;
import org.conferral.people.entity.AccountEventKind;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.entity.BusinessException;

/** Gives people accounts, and the links by which they choose passwords. */
@ApplicationScoped
public class NewAccounts {
    @Inject
    AccountRecords records;

    @Inject
    AccountReads reads;

    @Inject
    Invitations invitations;

    @Inject
    AccountEvents events;

    /** Adds a person, who may not sign in before a password is chosen; the account's number. */
    public long add(String login, String fullName, List<String> roles, String by) {
        AccountPolicy.fault(login, fullName, roles).ifPresent(fault -> {
            throw new BusinessException(0, fault.rule());
        });
        long id = records.insert(login, fullName);
        List<String> sorted = roles.stream().distinct().sorted().toList();
        records.setRoles(id, sorted);
        events.add(id, AccountEventKind.MADE, by, List.of(), sorted);
        return id;
    }

    /** Makes the link by which the person chooses a password. */
    public InvitationKey invite(long id, String by) {
        if (reads.find(id).orElseThrow(() -> new AccountChangedException(id)).isDisabled()) {
            throw new BusinessException(0, "account_disabled");
        }
        return invitations.make(id, by);
    }
}

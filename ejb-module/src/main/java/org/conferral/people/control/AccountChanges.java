package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.people.entity.AccountChangedException;
import org.conferral.people.entity.AccountEventKind;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.AccountRow;
import org.conferral.people.entity.AccountsChanged;
import org.conferral.platform.entity.BusinessException;

/**
 * What administrators change of accounts that there are. Each change is recorded with who made it; other roles, and being
 * disabled or enabled, end the sessions that the person has.
 */
@ApplicationScoped
public class AccountChanges {
    @Inject
    AccountRecords records;

    @Inject
    AccountReads reads;

    @Inject
    Administrators administrators;

    @Inject
    AccountEvents events;

    @Inject
    Event<AccountsChanged> changed;

    /** Changes name and roles of a person as they were when they had this version. */
    public void change(long id, int version, String fullName, List<String> roles, String by) {
        AccountPolicy.fault(fullName, roles).ifPresent(fault -> {
            throw new BusinessException(0, fault.rule());
        });
        List<String> sorted = roles.stream().distinct().sorted().toList();
        administrators.mustRemain(() -> {
            AccountRow before = reads.find(id).orElseThrow(() -> new AccountChangedException(id));
            if (!before.fullName().equals(fullName) || !before.roles().equals(sorted)) {
                records.raise(id, version);
                rename(before, fullName, by);
                giveRoles(before, sorted, by);
            }
        });
        changed.fire(new AccountsChanged());
    }

    private void rename(AccountRow before, String fullName, String by) {
        if (!before.fullName().equals(fullName)) {
            records.setName(before.id(), fullName);
            events.add(before.id(), AccountEventKind.NAME_CHANGED, by, List.of(before.fullName()), List.of(fullName));
        }
    }

    private void giveRoles(AccountRow before, List<String> roles, String by) {
        if (!before.roles().equals(roles)) {
            records.setRoles(before.id(), roles);
            records.endSessions(before.id());
            events.add(before.id(), AccountEventKind.ROLES_CHANGED, by, before.roles(), roles);
        }
    }

    /** Keeps a person from signing in, and ends the link that the person may have. */
    public void disable(long id, int version, String by) {
        administrators.mustRemain(() -> set(id, version, false, AccountEventKind.DISABLED, by));
        changed.fire(new AccountsChanged());
    }

    /** Lets a person sign in again. */
    public void enable(long id, int version, String by) {
        set(id, version, true, AccountEventKind.ENABLED, by);
        changed.fire(new AccountsChanged());
    }

    private void set(long id, int version, boolean enabled, AccountEventKind kind, String by) {
        records.raise(id, version);
        records.setEnabled(id, enabled);
        records.endSessions(id);
        events.add(id, kind, by);
    }
}

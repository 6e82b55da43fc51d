package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.people.entity.AccountChangedException;
import org.conferral.people.entity.AccountEventKind;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.AccountRow;
import org.conferral.people.entity.AccountsChanged;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.DataErrorException;
import org.conferral.platform.entity.Role;

/**
 * What administrators change of accounts. Each change is recorded with who made it; other roles, and being disabled or
 * enabled, end the sessions that the person has. An administrator who can sign in is always left.
 */
@ApplicationScoped
public class AccountChanges {
    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    AccountReads reads;

    @Inject
    Invitations invitations;

    @Inject
    AccountEvents events;

    @Inject
    Event<AccountsChanged> changed;

    /** Adds a person, who may not sign in before a password is chosen; the account's number. */
    public long add(String login, String fullName, List<String> roles, String by) {
        refuse(AccountPolicy.fault(login, fullName, roles)
                .map(AccountPolicy.Fault::rule)
                .orElse(""));
        long id = insert(login, fullName);
        List<String> sorted = roles.stream().distinct().sorted().toList();
        setRoles(id, sorted);
        events.add(id, AccountEventKind.MADE, by, List.of(), sorted);
        return id;
    }

    private long insert(String login, String fullName) {
        try {
            return database.read(handle -> handle.createQuery(
                            "insert into app_user (login, full_name) values (:login, :name) returning id")
                    .bind("login", login)
                    .bind("name", fullName)
                    .mapTo(Long.class)
                    .one());
        } catch (DataErrorException e) {
            if (e.code().contains("uq_app_user_login")) {
                throw new BusinessException(0, "account_taken");
            }
            throw e;
        }
    }

    /** Makes the link by which the person chooses a password. */
    public InvitationKey invite(long id, String by) {
        if (get(id).isDisabled()) {
            throw new BusinessException(0, "account_disabled");
        }
        return invitations.make(id, by);
    }

    /** Changes name and roles of a person as they were when they had this version. */
    public void change(long id, int version, String fullName, List<String> roles, String by) {
        refuse(AccountPolicy.fault(fullName, roles)
                .map(AccountPolicy.Fault::rule)
                .orElse(""));
        lockAdministrators();
        AccountRow before = get(id);
        List<String> sorted = roles.stream().distinct().sorted().toList();
        if (before.fullName().equals(fullName) && before.roles().equals(sorted)) {
            return;
        }
        boolean administered = accounts.hasAdministrator();
        raise(id, version);
        if (!before.fullName().equals(fullName)) {
            database.write(handle -> handle.execute("update app_user set full_name = ? where id = ?", fullName, id));
            events.add(id, AccountEventKind.NAME_CHANGED, by, List.of(before.fullName()), List.of(fullName));
        }
        if (!before.roles().equals(sorted)) {
            setRoles(id, sorted);
            endSessions(id);
            events.add(id, AccountEventKind.ROLES_CHANGED, by, before.roles(), sorted);
        }
        finish(administered);
    }

    /** Keeps a person from signing in, and ends the link that the person may have. */
    public void disable(long id, int version, String by) {
        lockAdministrators();
        boolean administered = accounts.hasAdministrator();
        raise(id, version);
        database.write(handle -> {
            handle.execute("update app_user set enabled = false where id = ?", id);
            handle.execute("delete from invitation where user_id = ?", id);
        });
        endSessions(id);
        events.add(id, AccountEventKind.DISABLED, by);
        finish(administered);
    }

    /** Lets a person sign in again. */
    public void enable(long id, int version, String by) {
        raise(id, version);
        database.write(handle -> handle.execute("update app_user set enabled = true where id = ?", id));
        endSessions(id);
        events.add(id, AccountEventKind.ENABLED, by);
        changed.fire(new AccountsChanged());
    }

    private AccountRow get(long id) {
        return reads.find(id).orElseThrow(() -> new AccountChangedException(id));
    }

    private static void refuse(String rule) {
        if (!rule.isEmpty()) {
            throw new BusinessException(0, rule);
        }
    }

    /** Who take the role from each other at the same time take turns. */
    private void lockAdministrators() {
        database.write(handle -> handle.createQuery("""
                        select u.id from app_user u
                        where exists (select from app_user_role r where r.user_id = u.id and r.role = 'ADMIN')
                        order by u.id for update""").mapTo(Long.class).list());
    }

    private void finish(boolean administered) {
        if (administered && !accounts.hasAdministrator()) {
            throw new BusinessException(0, "last_administrator");
        }
        changed.fire(new AccountsChanged());
    }

    private void raise(long id, int version) {
        database.write(handle -> {
            if (handle.execute("update app_user set version = version + 1 where id = ? and version = ?", id, version)
                    == 0) {
                throw new AccountChangedException(id);
            }
        });
    }

    private void endSessions(long id) {
        database.write(
                handle -> handle.execute("update app_user set session_version = session_version + 1 where id = ?", id));
    }

    private void setRoles(long id, List<String> roles) {
        List<String> held =
                Stream.concat(Stream.of(Role.ACCESS), roles.stream()).toList();
        database.write(handle -> {
            handle.execute("delete from app_user_role where user_id = ?", id);
            handle.createUpdate("insert into app_user_role (user_id, role) select :id, unnest(:roles)")
                    .bind("id", id)
                    .bindArray("roles", String.class, held)
                    .execute();
        });
    }
}

package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.people.entity.AccountEventKind;
import org.conferral.people.entity.Invitation;
import org.conferral.people.entity.InvitationGoneException;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Passwords;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;

/** Keeps accounts, whom they belong to, and their passwords' hashes. */
@ApplicationScoped
public class Accounts {
    @Inject
    Database database;

    @Inject
    AccountEvents events;

    @Inject
    Invitations invitations;

    /** Whether anybody can sign in as an administrator. */
    boolean hasAdministrator() {
        return database.read(
                handle -> handle.createQuery("""
                        select exists (
                          select from app_user u join app_user_role r on r.user_id = u.id
                          where r.role = 'ADMIN' and u.enabled and u.password_hash is not null)""").mapTo(Boolean.class).one());
    }

    /** An account with the administrator's roles, made or brought to it; its number. */
    long putAdministrator(String login, String fullName) {
        return database.read(handle -> {
            long id = handle.createQuery("""
                            insert into app_user (login, full_name) values (:login, :name)
                            on conflict (login) do update
                            set enabled = true, version = app_user.version + 1,
                              session_version = app_user.session_version + 1,
                              full_name = case when excluded.full_name = '' then app_user.full_name
                                else excluded.full_name end
                            returning id""")
                    .bind("login", login)
                    .bind("name", fullName)
                    .mapTo(Long.class)
                    .one();
            int added = handle.execute("""
                    insert into app_user_role (user_id, role) values (?, 'L01'), (?, 'ADMIN')
                    on conflict do nothing""", id, id);
            if (added > 0) {
                events.add(id, AccountEventKind.MADE, SystemUser.SYSTEM, List.of(), List.of(Role.ADMIN));
            }
            return id;
        });
    }

    /** Whether it is the password of somebody who may sign in; to find out costs the same where there is nobody. */
    public boolean isPassword(String login, String password) {
        return database.read(handle -> handle.createQuery("select hash from password_hash_of(:login) hash")
                        .bind("login", login)
                        .mapTo(String.class)
                        .findOne())
                .filter(hash -> Passwords.isOf(hash, password))
                .isPresent();
    }

    /**
     * The person of an invitation has chosen a password.
     *
     * @throws InvitationGoneException when somebody was faster
     */
    public void accept(Invitation invitation, InvitationKey key, String password) {
        String hash = Passwords.hash(password);
        if (!invitations.take(key)) {
            throw new InvitationGoneException();
        }
        database.write(handle -> handle.createUpdate("""
                        update app_user
                        set password_hash = :hash, version = version + 1, session_version = session_version + 1
                        where id = :id""")
                .bind("hash", hash)
                .bind("id", invitation.account())
                .execute());
        events.add(invitation.account(), AccountEventKind.PASSWORD_CHOSEN, invitation.login());
    }
}

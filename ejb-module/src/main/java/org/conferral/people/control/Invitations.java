package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.people.entity.AccountEventKind;
import org.conferral.people.entity.Invitation;
import org.conferral.people.entity.InvitationKey;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;

/** Links by which people choose their passwords: one a person, each good once. */
@ApplicationScoped
public class Invitations {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    PeopleSettings settings;

    @Inject
    AccountEvents events;

    /** Makes a link for a person; the former one is good no more. */
    InvitationKey make(long account, String by) {
        InvitationKey key = InvitationKey.random();
        database.write(handle -> handle.createUpdate("""
                        insert into invitation (user_id, key_hash, expires_at) values (:account, :hash, :expires)
                        on conflict (user_id) do update
                        set key_hash = excluded.key_hash, expires_at = excluded.expires_at""")
                .bind("account", account)
                .bind("hash", key.hash())
                .bind("expires", Database.timestamp(clock.instant().plus(settings.invitation())))
                .execute());
        events.add(account, AccountEventKind.INVITED, by);
        return key;
    }

    /** The invitation of a link that is still good. */
    public Optional<Invitation> find(InvitationKey key) {
        return database.read(handle -> handle.createQuery("""
                        select u.id, u.login, u.full_name, i.expires_at
                        from invitation i join app_user u on u.id = i.user_id
                        where i.key_hash = :hash and i.expires_at > :now and u.enabled""")
                .bind("hash", key.hash())
                .bind("now", Database.timestamp(clock.instant()))
                .map((row, context) -> new Invitation(
                        row.getLong("id"),
                        row.getString("login"),
                        row.getString("full_name"),
                        Columns.instant(row, "expires_at")))
                .findOne());
    }

    /** Takes the link of an invitation away; whether it was still there. Of several at once, one finds it. */
    boolean take(InvitationKey key) {
        return database.read(handle -> handle.createUpdate("delete from invitation where key_hash = :hash")
                        .bind("hash", key.hash())
                        .execute()
                == 1);
    }
}

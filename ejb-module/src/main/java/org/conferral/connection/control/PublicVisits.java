package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.platform.control.Database;

/** Those of the public who are signed in; in the database, so that any server knows them. */
@ApplicationScoped
public class PublicVisits {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Lets somebody in. */
    public PassKey begin(long account) {
        PassKey key = PassKey.random();
        database.write(handle -> handle.createUpdate("""
                        insert into public_visit (key_hash, account_id, made_at, seen_at)
                        values (:hash, :account, :now, :now)""")
                .bind("hash", key.hash())
                .bind("account", account)
                .bind("now", Database.timestamp(clock.instant()))
                .execute());
        return key;
    }

    /** Who has this key; from now on they are idle anew. */
    public Optional<PublicVisitor> at(PassKey key) {
        Instant now = clock.instant();
        return database.read(handle -> handle.createQuery("""
                        update public_visit v set seen_at = :now
                        from public_account a
                        where v.key_hash = :hash and a.id = v.account_id and v.seen_at > :idle and v.made_at > :begun
                        returning a.id, a.address, a.language""")
                .bind("hash", key.hash())
                .bind("now", Database.timestamp(now))
                .bind("idle", Database.timestamp(now.minus(ConnectionPolicy.IDLE)))
                .bind("begun", Database.timestamp(now.minus(ConnectionPolicy.VISIT)))
                .map((row, context) ->
                        new PublicVisitor(row.getLong("id"), row.getString("address"), row.getString("language")))
                .findOne());
    }

    /** Ends a visit. */
    public void end(PassKey key) {
        database.write(handle -> handle.execute("delete from public_visit where key_hash = ?", (Object) key.hash()));
    }

    /** Removes visits that are over; how many. */
    public int prune() {
        Instant now = clock.instant();
        return database.read(
                handle -> handle.createUpdate("delete from public_visit where seen_at < :idle or made_at < :begun")
                        .bind("idle", Database.timestamp(now.minus(ConnectionPolicy.IDLE)))
                        .bind("begun", Database.timestamp(now.minus(ConnectionPolicy.VISIT)))
                        .execute());
    }
}

package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.delivery.entity.DoorPolicy;
import org.conferral.delivery.entity.DoorVisitor;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.control.Database;

/** Links that are good, and those who were let in by them. */
@ApplicationScoped
public class Visits {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * What a link leads to.
     *
     * @param domain of the addresses that belong there
     * @param language in which its people are written to
     */
    record Door(long consumer, String name, String domain, String language) {}

    /** What a link that is good leads to; nothing for any other, whatever is wrong with it. */
    Optional<Door> door(DoorKey link) {
        return database.read(handle -> handle.createQuery("""
                        select c.consumer_id, c.name, c.link_domain, c.language
                        from delivery_link l join consumer_facts c on c.consumer_id = l.consumer_id
                        where l.key_hash = :hash and l.expires_at > :now and c.state = 'APPROVED'""")
                .bind("hash", link.hash())
                .bind("now", Database.timestamp(clock.instant()))
                .map((row, context) -> new Door(
                        row.getLong("consumer_id"),
                        row.getString("name"),
                        row.getString("link_domain"),
                        row.getString("language")))
                .findOne());
    }

    /** Who stands there: somebody who was let in, as long as the address still belongs there, or somebody. */
    DoorVisitor visitor(Door door, DoorKey visit) {
        Optional<String> address = database.read(handle -> handle.createQuery("""
                        select address from delivery_visit
                        where key_hash = :hash and consumer_id = :consumer and code_hash is null and expires_at > :now""")
                .bind("hash", visit.hash())
                .bind("consumer", door.consumer())
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(String.class)
                .findOne());
        return new DoorVisitor(
                door.consumer(),
                door.name(),
                address.filter(known -> DoorPolicy.belongs(known, door.domain()))
                        .orElse(null));
    }

    /**
     * Whether this address may have another code now; who asks at the same time waits. Whom others keep asking for keeps out
     * nobody who was let in within the last day.
     */
    boolean mayAsk(Door door, MailAddress address) {
        return database.read(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtextextended('delivery door ' || ?, 0))", door.consumer());
            return handle.createQuery("""
                            select (count(*) < :consumers or exists (
                                select from delivery_visit k
                                where k.consumer_id = :consumer and k.code_hash is null and k.asked_at > :day
                                  and lower(k.address) = lower(:address)))
                              and count(*) filter (where lower(address) = lower(:address)) < :addresses
                            from delivery_visit where consumer_id = :consumer and asked_at > :since""")
                    .bind("day", Database.timestamp(clock.instant().minus(Duration.ofDays(1))))
                    .bind("consumers", DoorPolicy.CODES_OF_CONSUMER)
                    .bind("addresses", DoorPolicy.CODES_OF_ADDRESS)
                    .bind("address", address.value())
                    .bind("consumer", door.consumer())
                    .bind("since", Database.timestamp(clock.instant().minus(DoorPolicy.CODE)))
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    /** Awaits a code from a browser that has this key. */
    void await(Door door, MailAddress address, DoorKey key, String code) {
        database.write(handle -> handle.createUpdate("""
                        insert into delivery_visit (key_hash, consumer_id, address, asked_at, code_hash, expires_at)
                        values (:hash, :consumer, :address, :now, :code, :expires)""")
                .bind("hash", key.hash())
                .bind("consumer", door.consumer())
                .bind("address", address.value())
                .bind("now", Database.timestamp(clock.instant()))
                .bind("code", key.hash(code))
                .bind("expires", Database.timestamp(clock.instant().plus(DoorPolicy.CODE)))
                .execute());
    }

    /** Lets in who has the right code, under a key that nobody had before; each try counts, whoever tries at once. */
    Optional<DoorKey> enter(Door door, DoorKey asked, String code) {
        return database.read(handle -> handle.createQuery("""
                        update delivery_visit set tries = tries + 1
                        where key_hash = :hash and consumer_id = :consumer and code_hash is not null
                          and tries < :most and expires_at > :now
                          and (select sum(v.tries) from delivery_visit v
                               where v.consumer_id = :consumer and v.asked_at > :day) < :wrong
                        returning code_hash""")
                .bind("hash", asked.hash())
                .bind("consumer", door.consumer())
                .bind("most", DoorPolicy.TRIES)
                .bind("wrong", DoorPolicy.WRONG_CODES_OF_CONSUMER)
                .bind("day", Database.timestamp(clock.instant().minus(Duration.ofDays(1))))
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(byte[].class)
                .findOne()
                .filter(right -> MessageDigest.isEqual(right, asked.hash(code)))
                .map(right -> {
                    DoorKey key = DoorKey.random();
                    handle.createUpdate("""
                                    update delivery_visit set key_hash = :key, code_hash = null, tries = tries - 1,
                                      expires_at = :expires
                                    where key_hash = :hash""")
                            .bind("key", key.hash())
                            .bind("expires", Database.timestamp(clock.instant().plus(DoorPolicy.VISIT)))
                            .bind("hash", asked.hash())
                            .execute();
                    return key;
                }));
    }

    /** Ends a visit, or the wait for its code; that it was asked for counts on. */
    void leave(DoorKey visit) {
        database.write(handle -> handle.createUpdate(
                        "update delivery_visit set expires_at = least(expires_at, :now) where key_hash = :hash")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("hash", visit.hash())
                .execute());
    }

    /** Removes visits and links that were over some days ago; how many. */
    public int removeOver() {
        return database.read(
                handle -> handle.execute("delete from delivery_visit where expires_at < now() - interval '1 day'")
                        + handle.execute("delete from delivery_link where expires_at < now() - interval '1 day'"));
    }
}

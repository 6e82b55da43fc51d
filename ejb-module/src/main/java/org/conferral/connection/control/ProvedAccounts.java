package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.conferral.connection.entity.ProvedPerson;
import org.conferral.connection.entity.ProviderAnswer;
import org.conferral.connection.entity.ProviderFault;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.MailAddress;
import org.conferral.mail.entity.MailException;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;

/**
 * Accounts of people whom the provider vouches for. One is found by the provider's name for the person; by the address only
 * as long as it is nobody's by that name, and only where the provider says that it is the person's.
 */
@ApplicationScoped
public class ProvedAccounts {
    private static final Logger LOG = System.getLogger(ProvedAccounts.class.getName());

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    PublicVisits visits;

    @Inject
    ImportedConnections imported;

    @Inject
    ConnectionLetters letters;

    @Inject
    Mailer mailer;

    @Inject
    ProviderSettings settings;

    public ProviderAnswer enter(ProvedPerson person, String language) {
        String address = person.address();
        Optional<Long> known = known(person);
        if (known.isEmpty() && address == null) {
            return ProviderAnswer.of(ProviderFault.UNCONFIRMED);
        }
        return known.or(() -> taken(person, language))
                .map(account -> {
                    if (address != null) {
                        follow(account, address);
                    }
                    arrived(account);
                    return new ProviderAnswer(visits.begin(account, person.provedAt()), null);
                })
                .orElseGet(() -> ProviderAnswer.of(ProviderFault.TAKEN));
    }

    /** The account of the provider's name; two browsers of one person take turns. */
    private Optional<Long> known(ProvedPerson person) {
        return database.read(handle -> {
            handle.execute(
                    "select pg_advisory_xact_lock(hashtextextended('public subject ' || ? || ' ' || ?, 0))",
                    person.issuer(),
                    person.subject());
            return handle.createQuery("select id from public_account where issuer = :issuer and subject = :subject")
                    .bind("issuer", person.issuer())
                    .bind("subject", person.subject())
                    .mapTo(Long.class)
                    .findOne();
        });
    }

    /** A new account of the address, or the one that it has, unless that is another's by the same provider. */
    private Optional<Long> taken(ProvedPerson person, String language) {
        Optional<Taken> found = database.read(handle -> handle.createQuery("""
                        insert into public_account as a (address, language, made_at, issuer, subject)
                        values (:address, :language, :now, :issuer, :subject)
                        on conflict (address) do update set issuer = excluded.issuer, subject = excluded.subject
                        where a.issuer is distinct from excluded.issuer
                        returning id, language, made_at < :now as there""")
                .bind("address", person.address())
                .bind("language", language)
                .bind("now", Database.timestamp(clock.instant()))
                .bind("issuer", person.issuer())
                .bind("subject", person.subject())
                .map((row, context) -> new Taken(row.getLong("id"), row.getString("language"), row.getBoolean("there")))
                .findOne());
        found.filter(Taken::there).ifPresent(account -> tell(person, account));
        return found.map(Taken::id);
    }

    /** An account that is this person's from now on, and whether it was there before. */
    private record Taken(long id, String language, boolean there) {}

    /** Whoever reads at the address learns of it; that the letter leaves is no condition. */
    private void tell(ProvedPerson person, Taken account) {
        Optional<MailAddress> to = Optional.ofNullable(person.address()).flatMap(PublicAccounts::address);
        try {
            to.ifPresent(address -> mailer.send(letters.proved(address, account.language(), settings.name())));
        } catch (MailException e) {
            LOG.log(Level.WARNING, "Nobody was told that an account has another way in: " + e.getMessage());
        }
    }

    /** Writes to the address that the provider vouches for from now on, unless it is another account's. */
    private void follow(long account, String address) {
        database.write(handle -> handle.execute("""
                update public_account set address = ? where id = ? and address <> ?
                  and not exists (select from public_account where address = ?)""", address, account, address, address));
    }

    private void arrived(long account) {
        imported.connect(database.read(handle -> address(handle, account)));
    }

    private static String address(Handle handle, long account) {
        return handle.createQuery("select address from public_account where id = :id")
                .bind("id", account)
                .mapTo(String.class)
                .one();
    }
}

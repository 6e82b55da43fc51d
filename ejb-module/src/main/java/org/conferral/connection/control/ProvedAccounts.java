package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.ProvedEntry;
import org.conferral.connection.entity.ProvedPerson;
import org.conferral.connection.entity.ProviderAnswer;
import org.conferral.connection.entity.ProviderFault;
import org.conferral.mail.entity.Letter;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of people whom the provider vouches for. One is found by the provider's name for the person; by the address only
 * as long as it is nobody's by that name, and only where the provider says that it is the person's.
 */
@ApplicationScoped
public class ProvedAccounts {
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
    ProviderSettings settings;

    /** An account, its address, the language that its person is written to in, and whether it was there before. */
    private record Found(long id, String address, String language, boolean there) {}

    public ProvedEntry enter(ProvedPerson person, String language) {
        String address = person.address();
        lock("public subject " + person.issuer() + " " + person.subject());
        if (address != null) {
            lock("public address " + address);
        }
        Found known = known(person).orElse(null);
        if (known == null && address == null) {
            return refused(ProviderFault.UNCONFIRMED);
        }
        List<Letter> told = new ArrayList<>();
        Found account = known == null ? taken(person, language, told) : followed(known, address, told);
        if (account == null) {
            return refused(ProviderFault.TAKEN);
        }
        // nobody vouches for a former address any more
        if (account.address().equals(address)) {
            imported.connect(account.address());
        }
        return new ProvedEntry(new ProviderAnswer(visits.begin(account.id(), person.provedAt()), null), told);
    }

    private static ProvedEntry refused(ProviderFault fault) {
        return new ProvedEntry(ProviderAnswer.of(fault), List.of());
    }

    /** Two browsers of one person, and two persons of one address, take turns. */
    private void lock(String what) {
        database.write(handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", what));
    }

    /** The account of the provider's name. */
    private Optional<Found> known(ProvedPerson person) {
        return database.read(handle -> handle.createQuery("""
                        select id, address, language, true as there from public_account
                        where issuer = :issuer and subject = :subject""")
                .bind("issuer", person.issuer())
                .bind("subject", person.subject())
                .map((row, context) ->
                        new Found(row.getLong("id"), row.getString("address"), row.getString("language"), true))
                .findOne());
    }

    /**
     * A new account of the address, or the one that it has, unless that is another's by the same provider. As by a link, what
     * opened one before does so no more; whoever reads at the address learns of it.
     */
    private @Nullable Found taken(ProvedPerson person, String language, List<Letter> told) {
        Found found = database.<Optional<Found>>read(handle -> handle.createQuery("""
                        insert into public_account as a (address, language, made_at, issuer, subject)
                        values (:address, :language, :now, :issuer, :subject)
                        on conflict (address) do update
                          set issuer = excluded.issuer, subject = excluded.subject, password_hash = null
                        where a.issuer is distinct from excluded.issuer
                        returning id, address, language, made_at < :now as there""")
                        .bind("address", person.address())
                        .bind("language", language)
                        .bind("now", Database.timestamp(clock.instant()))
                        .bind("issuer", person.issuer())
                        .bind("subject", person.subject())
                        .map((row, context) -> new Found(
                                row.getLong("id"),
                                row.getString("address"),
                                row.getString("language"),
                                row.getBoolean("there")))
                        .findOne())
                .orElse(null);
        if (found != null) {
            database.write(handle -> close(handle, found));
        }
        if (found != null && found.there()) {
            PublicAccounts.address(found.address())
                    .ifPresent(to -> told.add(letters.proved(to, found.language(), settings.name())));
        }
        return found;
    }

    private static void close(Handle handle, Found account) {
        handle.execute("delete from public_link where address = ?", account.address());
        handle.execute("delete from public_visit where account_id = ?", account.id());
    }

    /** Writes to the address that the provider vouches for from now on, unless it is another account's. */
    private Found followed(Found account, @Nullable String address, List<Letter> told) {
        if (address == null || address.equals(account.address())) {
            return account;
        }
        int moved = database.read(handle -> handle.execute("""
                update public_account set address = ? where id = ?
                  and not exists (select from public_account where address = ?)""", address, account.id(), address));
        if (moved == 0) {
            return account;
        }
        database.write(handle -> handle.execute("delete from public_link where address = ?", account.address()));
        PublicAccounts.address(account.address())
                .ifPresent(to -> told.add(letters.moved(to, account.language(), settings.name())));
        return new Found(account.id(), address, account.language(), true);
    }
}

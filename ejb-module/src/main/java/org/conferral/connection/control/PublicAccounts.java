package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.LinkAnswer;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.ProviderName;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Passwords;
import org.jspecify.annotations.Nullable;

/** Keeps accounts of the public, and the links by which they are made and get new passwords. */
@ApplicationScoped
public class PublicAccounts {
    /** Checked where there is no account, so that it takes as long. */
    private static final String NOBODYS = Passwords.hash("nobody has this password");

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    Mailer mailer;

    @Inject
    ConnectionLetters letters;

    @Inject
    ImportedConnections imported;

    @Inject
    ProviderSettings settings;

    /** An account's number and the hash of its password, if it has one. */
    record Account(long id, @Nullable String hash) {}

    /** In small letters, as addresses are kept. */
    public static Optional<MailAddress> address(String typed) {
        try {
            // first as it was typed: in small letters, some signs of other scripts become ours
            MailAddress whole = new MailAddress(typed.strip());
            return Optional.of(new MailAddress(whole.value().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Sends a link by which a password is chosen: whoever reads there has the account, new or not. */
    public LinkAnswer ask(String typed, String language) {
        MailAddress address = address(typed).orElse(null);
        if (address == null) {
            return LinkAnswer.NO_ADDRESS;
        }
        if (!mayAsk(address)) {
            return LinkAnswer.TOO_OFTEN;
        }
        PassKey key = PassKey.random();
        keep(address, language, key);
        Optional<Account> account = find(address.value());
        mailer.send(
                account.filter(this::isOnlyProved).isPresent()
                        ? letters.onlyProved(address, language, settings.name())
                        : letters.link(address, language, key, account.isPresent()));
        return LinkAnswer.SENT;
    }

    /** Whether the provider alone opens it: whoever reads at the address by now need not be who it vouches for. */
    private boolean isOnlyProved(Account account) {
        return settings.issuer().isPresent() && account.hash() == null;
    }

    private boolean mayAsk(MailAddress address) {
        return database.read(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtextextended('public link ' || ?, 0))", address.value());
            return handle.createQuery(
                            "select count(*) < :most from public_link where address = :address and made_at > :since")
                    .bind("most", ConnectionPolicy.LINKS_OF_ADDRESS)
                    .bind("address", address.value())
                    .bind("since", Database.timestamp(clock.instant().minus(ConnectionPolicy.LINKS_COUNTED)))
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    private void keep(MailAddress address, String language, PassKey key) {
        database.write(handle -> handle.createUpdate("""
                        insert into public_link (key_hash, address, language, made_at, expires_at)
                        values (:hash, :address, :language, :now, :expires)""")
                .bind("hash", key.hash())
                .bind("address", address.value())
                .bind("language", language)
                .bind("now", Database.timestamp(clock.instant()))
                .bind("expires", Database.timestamp(clock.instant().plus(ConnectionPolicy.LINK)))
                .execute());
    }

    private Optional<Account> find(String address) {
        return database.read(
                handle -> handle.createQuery("select id, password_hash from public_account where address = :address")
                        .bind("address", address)
                        .map((row, context) -> new Account(row.getLong("id"), row.getString("password_hash")))
                        .findOne());
    }

    /** Whose link it is, while it is good; looking does not use it. */
    public Optional<String> invited(PassKey key) {
        return database.read(handle -> handle.createQuery(
                        "select address from public_link where key_hash = :hash and expires_at > :now")
                .bind("hash", key.hash())
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(String.class)
                .findOne());
    }

    /**
     * Makes this the password of the link's address, with an account where there was none; ends every link of the address
     * and every visit of the account.
     *
     * @return false when somebody was faster
     */
    public boolean choose(PassKey key, String address, String password) {
        String hash = Passwords.hash(password);
        return database.read(handle -> handle.createQuery("""
                        delete from public_link where key_hash = :key and expires_at > :now returning language""")
                .bind("key", key.hash())
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(String.class)
                .findOne()
                .map(language -> {
                    Optional<Long> account = handle.createQuery("""
                                    insert into public_account (address, password_hash, language, made_at)
                                    values (:address, :hash, :language, :now)
                                    on conflict (address) do update set password_hash = excluded.password_hash
                                    where public_account.password_hash is not null or not :provider
                                    returning id""")
                            .bind("provider", settings.issuer().isPresent())
                            .bind("address", address)
                            .bind("hash", hash)
                            .bind("language", language)
                            .bind("now", Database.timestamp(clock.instant()))
                            .mapTo(Long.class)
                            .findOne();
                    handle.execute("delete from public_link where address = ?", address);
                    account.ifPresent(id -> {
                        handle.execute("delete from public_visit where account_id = ?", id);
                        imported.connect(address);
                    });
                    return account.isPresent();
                })
                .orElse(false));
    }

    /** Whose address and password these are; to find out costs the same where there is nobody. */
    public Optional<Long> known(String typed, String password) {
        Optional<Account> account = address(typed).flatMap(address -> find(address.value()));
        Optional<String> hash = account.map(Account::hash);
        boolean right = Passwords.isOf(hash.orElse(NOBODYS), password);
        return account.filter(found -> right && hash.isPresent()).map(Account::id);
    }

    /** By what the provider knows somebody. */
    public Optional<ProviderName> provider(PublicVisitor visitor) {
        return database.read(handle -> handle.createQuery(
                        "select issuer, subject from public_account where id = :id and subject is not null")
                .bind("id", visitor.account())
                .map((row, context) -> new ProviderName(row.getString("issuer"), row.getString("subject")))
                .findOne());
    }

    /** Connects whoever has come in to what was imported at the moment in which the account was made. */
    public void arrived(String typed) {
        address(typed).ifPresent(address -> imported.connect(address.value()));
    }

    /** Removes an account: its connections end, and nothing tells any more whose they were. */
    public void remove(PublicVisitor visitor) {
        database.write(handle -> {
            handle.execute(
                    "update student_connection set ended_at = ?, ended_by = 'PERSON'"
                            + " where account_id = ? and ended_at is null",
                    Database.timestamp(clock.instant()),
                    visitor.account());
            handle.execute("delete from public_link where address = ?", visitor.address());
            imported.forget(visitor.address());
            handle.execute("delete from public_account where id = ?", visitor.account());
        });
    }

    /** Removes links that are good no more; how many. */
    public int prune() {
        return database.read(handle -> handle.createUpdate("delete from public_link where expires_at < :now")
                .bind("now", Database.timestamp(clock.instant()))
                .execute());
    }

    /** Writes to somebody in this language from now on. */
    public void speak(PublicVisitor visitor, String language) {
        database.write(handle -> handle.execute(
                "update public_account set language = ? where id = ? and language <> ?",
                language,
                visitor.account(),
                language));
    }
}

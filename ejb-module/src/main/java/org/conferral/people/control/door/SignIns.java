package org.conferral.people.control.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.SignInAttempt;
import org.conferral.people.entity.SignInOutcome;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.ClientNetwork;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Records who got in and who did not. What costs nothing to try is counted by the minute, login and network, so that a
 * script fills no disk, whichever of its addresses it comes from.
 */
@ApplicationScoped
public class SignIns {
    private static final int LONGEST = 200;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Somebody got in. */
    public void succeeded(String login, String address) {
        database.write(handle -> insert(handle, SignInOutcome.SIGNED_IN, login, address, "", false));
    }

    /** Somebody did not, with a login that may be of no account. */
    public void failed(SignInAttempt attempt) {
        database.write(handle -> {
            Optional<String> login = known(handle, attempt);
            String from = login.isPresent() ? attempt.address() : attempt.network();
            insert(handle, SignInOutcome.FAILED, login.orElse(null), from, "", login.isEmpty());
        });
    }

    /** Somebody was told to wait before the next try, with a login that may be of no account. */
    public void paused(SignInAttempt attempt) {
        database.write(handle ->
                insert(handle, SignInOutcome.PAUSED, known(handle, attempt).orElse(null), attempt.network(), "", true));
    }

    /** Somebody who is signed in, or nobody, asked for what the roles do not permit; of nobody the network is kept. */
    public void refused(@Nullable String login, String address, String path) {
        String from = login == null ? ClientNetwork.of(address).text() : address;
        database.write(handle -> insert(handle, SignInOutcome.REFUSED, login, from, path, true));
    }

    /** Removes what is older, but of each person the last time that they got in; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle -> handle.createUpdate("""
                        delete from sign_in s
                        where s.happened_at < :end and not (s.outcome = 'SIGNED_IN' and not exists (
                          select from sign_in l
                          where l.login = s.login and l.outcome = 'SIGNED_IN' and l.happened_at > s.happened_at))""")
                .bind("end", Database.timestamp(clock.instant().minus(days, ChronoUnit.DAYS)))
                .execute());
    }

    private static Optional<String> known(Handle handle, SignInAttempt attempt) {
        return AccountPolicy.isLogin(attempt.login())
                ? handle.createQuery("select login from app_user where login = :login")
                        .bind("login", attempt.login())
                        .mapTo(String.class)
                        .findOne()
                : Optional.empty();
    }

    /** As much of an address as is kept, without the one character that no text has in the database. */
    private static String kept(String path) {
        return path.substring(0, Math.min(LONGEST, path.length())).replace('\0', '?');
    }

    private void insert(
            Handle handle,
            SignInOutcome outcome,
            @Nullable String login,
            String address,
            String path,
            boolean counted) {
        Instant now = clock.instant();
        handle.createUpdate("""
                        insert into sign_in (happened_at, outcome, login, address, path, counted_minute)
                        values (:at, :outcome, :login, :address, :path, :minute)
                        on conflict (counted_minute, outcome, login, address, path) where counted_minute is not null
                        do update set times = sign_in.times + 1, happened_at = excluded.happened_at""")
                .bind("at", Database.timestamp(now))
                .bind("outcome", outcome.name())
                .bind("login", login)
                .bind("address", address)
                .bind("path", kept(path))
                .bind("minute", counted ? Database.timestamp(now.truncatedTo(ChronoUnit.MINUTES)) : null)
                .execute();
    }
}

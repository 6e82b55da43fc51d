package org.conferral.people.control.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conferral.people.control.PeopleSettings;
import org.conferral.people.entity.DoorKey;
import org.conferral.people.entity.SignInAttempt;
import org.conferral.people.entity.SignInBound;
import org.conferral.people.entity.SignInPolicy;
import org.conferral.people.entity.SignInTries;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Settings;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Counts failures to sign in, for all servers, and lets tries pass or wait. A try counts as failed until it has succeeded,
 * so that of many at the same time no more pass than one after the other would.
 */
@ApplicationScoped
public class Door {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    PeopleSettings settings;

    @Inject
    Settings kept;

    private volatile @Nullable DoorKey key;

    /** From when on somebody may try; nothing where the try is let pass, and has been counted. */
    public Optional<Instant> pass(SignInAttempt attempt) {
        Instant now = clock.instant();
        SignInPolicy policy = settings.signIn();
        return database.read(handle -> {
            Map<SignInBound, Integer> places = places(attempt, now);
            Map<SignInBound, SignInTries> tries = new EnumMap<>(SignInBound.class);
            places.forEach((bound, place) -> tries.put(bound, lock(handle, bound, place, now)));
            Optional<Instant> resumes = policy.resumes(tries, now);
            if (resumes.isEmpty()) {
                places.forEach((bound, place) -> write(
                        handle, bound, place, policy.failed(bound, tries.getOrDefault(bound, SignInTries.NONE), now)));
            }
            return resumes;
        });
    }

    /** A try that was let pass has succeeded; what its browser is to keep. */
    public String open(SignInAttempt attempt) {
        Instant now = clock.instant();
        SignInPolicy policy = settings.signIn();
        return database.read(handle -> {
            places(attempt, now)
                    .forEach((bound, place) ->
                            write(handle, bound, place, policy.succeeded(bound, lock(handle, bound, place, now))));
            return key().sign(attempt.login(), now);
        });
    }

    /** Removes what counts no more; how many. What somebody tries at this moment is left for the next time. */
    public int removeForgotten() {
        return database.read(handle -> handle.createUpdate("""
                        delete from sign_in_tries t
                        using (
                          select bound, place from sign_in_tries where last_failed_at < :end
                          for update skip locked) old
                        where t.bound = old.bound and t.place = old.place""")
                .bind(
                        "end",
                        Database.timestamp(
                                clock.instant().minus(settings.signIn().remembered())))
                .execute());
    }

    /** In the order in which they are locked. */
    private Map<SignInBound, Integer> places(SignInAttempt attempt, Instant now) {
        DoorKey door = key();
        Map<SignInBound, Integer> places = new TreeMap<>();
        Optional<String> browser = door.browser(attempt.login(), attempt.browser(), now);
        if (browser.isPresent()) {
            places.put(SignInBound.BROWSER, door.place(browser.get()));
            return places;
        }
        places.put(SignInBound.LOGIN_FROM_ADDRESS, door.place(attempt.network() + "\n" + attempt.login()));
        places.put(SignInBound.LOGIN, door.place(attempt.login()));
        places.put(SignInBound.ADDRESS, door.place(attempt.network()));
        return places;
    }

    /** It is made with the schema, and never changes. */
    private DoorKey key() {
        DoorKey known = key;
        if (known == null) {
            known = new DoorKey(kept.getOrKeep("door_key", DoorKey.random().text()));
            key = known;
        }
        return known;
    }

    /** Who tries at the same time waits here. */
    private static SignInTries lock(Handle handle, SignInBound bound, int place, Instant now) {
        return handle.createQuery("""
                        insert into sign_in_tries (bound, place, counted_at, last_failed_at, former_failed_at)
                        values (:bound, :place, :now, :now, :now)
                        on conflict (bound, place) do update set failures = sign_in_tries.failures
                        returning failures, counted_at, last_failed_at, former_failed_at""")
                .bind("bound", bound.name())
                .bind("place", place)
                .bind("now", Database.timestamp(now))
                .map((row, context) -> tries(row))
                .one();
    }

    private static SignInTries tries(ResultSet row) throws SQLException {
        return new SignInTries(
                row.getDouble("failures"),
                Columns.instant(row, "counted_at"),
                Columns.instant(row, "last_failed_at"),
                Columns.instant(row, "former_failed_at"));
    }

    private static void write(Handle handle, SignInBound bound, int place, SignInTries tries) {
        handle.createUpdate("""
                        update sign_in_tries
                        set failures = :failures, counted_at = :at, last_failed_at = :last, former_failed_at = :former
                        where bound = :bound and place = :place""")
                .bind("failures", tries.failures())
                .bind("at", Database.timestamp(tries.at()))
                .bind("last", Database.timestamp(tries.last()))
                .bind("former", Database.timestamp(tries.former()))
                .bind("bound", bound.name())
                .bind("place", place)
                .execute();
    }
}

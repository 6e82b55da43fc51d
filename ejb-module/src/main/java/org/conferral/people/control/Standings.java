package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.conferral.people.entity.AccountsChanged;
import org.conferral.people.entity.Standing;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jspecify.annotations.Nullable;

/**
 * What people may do now, to be asked at every request. The versions of all accounts, some hundreds, are read at most once
 * a second by a server, by one request for all the others, however many there are; and at once after a change that was
 * made on this server. So a change holds here at the next request, and on other servers a second later.
 */
@ApplicationScoped
public class Standings {
    private static final Duration GOOD = Duration.ofSeconds(1);

    @Inject
    Database database;

    @Inject
    Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Versions known;

    /** As they were at a time. */
    private record Versions(Map<String, Integer> ofLogins, long readAt) {}

    /** How a person stands now; read from the database. */
    public Optional<Standing> find(String login) {
        return database.read(handle -> handle.createQuery("""
                        select version, enabled, array(select role from app_user_role where user_id = id) as roles
                        from app_user where login = :login""")
                .bind("login", login)
                .map((row, context) -> new Standing(
                        row.getInt("version"), row.getBoolean("enabled"), new HashSet<>(Columns.texts(row, "roles"))))
                .findOne());
    }

    /** The version that a person's account had a second ago, or has; 0 for who has none here. */
    public int version(String login) {
        Versions now = known;
        if (now == null) {
            reading.lock();
        } else if (clock.millis() - now.readAt() < GOOD.toMillis() || !reading.tryLock()) {
            return now.ofLogins().getOrDefault(login, 0);
        }
        try {
            Versions read = new Versions(read(), clock.millis());
            known = read;
            return read.ofLogins().getOrDefault(login, 0);
        } finally {
            reading.unlock();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsChanged event) {
        known = null;
    }

    private Map<String, Integer> read() {
        return database.read(handle -> {
            Map<String, Integer> versions = new HashMap<>();
            handle.createQuery("select login, version from app_user")
                    .map((row, context) -> Map.entry(row.getString("login"), row.getInt("version")))
                    .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
            return versions;
        });
    }
}

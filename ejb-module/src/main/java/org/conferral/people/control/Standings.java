package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Versions known;

    private final AtomicInteger changes = new AtomicInteger();

    /** As they were at a time, after so many changes that were made on this server. */
    private record Versions(Map<String, Integer> ofLogins, int change, long readAt) {}

    /** How a person stands now; read from the database. */
    public Optional<Standing> find(String login) {
        return database.read(handle -> handle.createQuery("""
                        select session_version, enabled, array(select role from app_user_role where user_id = id) as roles
                        from app_user where login = :login""")
                .bind("login", login)
                .map((row, context) -> new Standing(
                        row.getInt("session_version"),
                        row.getBoolean("enabled"),
                        new HashSet<>(Columns.texts(row, "roles"))))
                .findOne());
    }

    /** The version by which a person's sessions were good a second ago, or are; 0 for who has no account here. */
    public int version(String login) {
        Versions now = known;
        Versions good = now == null ? first() : isGood(now) ? now : next(now);
        return good.ofLogins().getOrDefault(login, 0);
    }

    private boolean isGood(Versions versions) {
        return versions.change() == changes.get() && System.nanoTime() - versions.readAt() < GOOD.toNanos();
    }

    private Versions first() {
        reading.lock();
        try {
            Versions now = known;
            return now == null ? read() : now;
        } finally {
            reading.unlock();
        }
    }

    /** Whoever comes while another reads goes by what is known, unless that is of before a change. */
    private Versions next(Versions now) {
        if (now.change() != changes.get()) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return now;
        }
        try {
            Versions by = known;
            return by != null && isGood(by) ? by : read();
        } finally {
            reading.unlock();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsChanged event) {
        changes.incrementAndGet();
    }

    private Versions read() {
        int change = changes.get();
        long at = System.nanoTime();
        Versions read = new Versions(versions(), change, at);
        known = read;
        return read;
    }

    private Map<String, Integer> versions() {
        return database.read(handle -> {
            Map<String, Integer> versions = new HashMap<>();
            handle.createQuery("select login, session_version from app_user")
                    .map((row, context) -> Map.entry(row.getString("login"), row.getInt("session_version")))
                    .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
            return versions;
        });
    }
}

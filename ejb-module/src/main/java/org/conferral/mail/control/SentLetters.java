package org.conferral.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.platform.control.Database;

/** Which letters have left. */
@ApplicationScoped
public class SentLetters {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Notes that a letter leaves, in the transaction that lets it; false when it has left. */
    public boolean add(String key) {
        return database.read(handle -> handle.createUpdate(
                                "insert into mail_letter (key, sent_at) values (:key, :at) on conflict (key) do nothing")
                        .bind("key", key)
                        .bind("at", Database.timestamp(clock.instant()))
                        .execute()
                == 1);
    }

    /** Forgets those that left so many days ago; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle ->
                handle.execute("delete from mail_letter where sent_at < now() - make_interval(days => ?)", days));
    }
}

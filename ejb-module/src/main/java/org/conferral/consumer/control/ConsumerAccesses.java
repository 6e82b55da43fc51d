package org.conferral.consumer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.platform.control.Database;

/** When links of consumers were followed: no change of the consumer itself. */
@ApplicationScoped
public class ConsumerAccesses {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Somebody has followed the link just now. */
    public void add(long consumer, String by) {
        database.write(handle -> handle.createUpdate(
                        "update document_consumer set last_access_at = :at, last_access_by = :by where id = :consumer")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .bind("consumer", consumer)
                .execute());
    }
}

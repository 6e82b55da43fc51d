package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.people.entity.AccountEventKind;
import org.conferral.platform.control.Database;

/** What happened to accounts. */
@ApplicationScoped
public class AccountEvents {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Records that something happened now which has no values. */
    void add(long account, AccountEventKind kind, String by) {
        add(account, kind, by, List.of(), List.of());
    }

    /** Records what something was and is now. */
    void add(long account, AccountEventKind kind, String by, List<String> former, List<String> present) {
        database.write(handle -> handle.createUpdate("""
                        insert into account_event (user_id, happened_at, actor, kind, former, present)
                        values (:account, :at, :by, :kind, :former, :present)""")
                .bind("account", account)
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .bind("kind", kind.name())
                .bindArray("former", String.class, former)
                .bindArray("present", String.class, present)
                .execute());
    }
}

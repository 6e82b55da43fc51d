package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.people.entity.AccountEvent;
import org.conferral.people.entity.AccountEventKind;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;

/** What happened to accounts. */
@ApplicationScoped
public class AccountEvents {
    private static final int MOST = 200;

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

    /** What happened to an account, newest first; as much as is read on a page. */
    public List<AccountEvent> of(long account) {
        return database.read(handle -> handle.createQuery("""
                        select * from account_event where user_id = :account order by id desc limit :most""")
                .bind("account", account)
                .bind("most", MOST)
                .map((row, context) -> new AccountEvent(
                        Columns.instant(row, "happened_at"),
                        row.getString("actor"),
                        AccountEventKind.valueOf(row.getString("kind")),
                        Columns.texts(row, "former"),
                        Columns.texts(row, "present")))
                .list());
    }
}

package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.conferral.consumer.entity.NotificationFrequency;
import org.conferral.delivery.entity.DeliveryRules;
import org.conferral.delivery.entity.NotifyingState;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Environment;

/** What is set of handing digital documents over, and whether it is paused. */
@ApplicationScoped
public class DeliverySettings {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Where the public reaches the product: what links in letters begin with. */
    public String site() {
        return Environment.ofThisServer().publicAddress();
    }

    public DeliveryRules rules() {
        return database.read(handle -> handle.createQuery("select * from delivery_setting")
                .map((row, context) -> new DeliveryRules(
                        row.getInt("expiry_days"),
                        row.getInt("warning_days"),
                        row.getInt("link_days"),
                        Columns.time(row, "notify_at"),
                        NotificationFrequency.valueOf(row.getString("frequency"))))
                .one());
    }

    /** Sets them; consumers are told at the next such time. */
    public void set(DeliveryRules rules) {
        database.write(handle -> handle.createUpdate("""
                        update delivery_setting
                        set expiry_days = :expiry, warning_days = :warning, link_days = :link, notify_at = :at,
                          frequency = :frequency, next_at = :next""")
                .bind("expiry", rules.expiryDays())
                .bind("warning", rules.warningDays())
                .bind("link", rules.linkDays())
                .bind("at", rules.notifyAt())
                .bind("frequency", rules.frequency().name())
                .bind("next", Database.timestamp(next(rules.notifyAt())))
                .execute());
    }

    /** Whether the time of the day has come, and nobody was told anything since. The first look only says when that is. */
    public boolean isTime() {
        Instant now = clock.instant();
        Instant next = next(rules().notifyAt());
        return database.read(handle -> {
            handle.execute("update delivery_setting set next_at = ? where next_at is null", Database.timestamp(next));
            return handle.createQuery("select next_at <= :now from delivery_setting")
                    .bind("now", Database.timestamp(now))
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    /** Consumers are told now; where it was time for it, the next time is the next day's. */
    public void passTime() {
        Instant now = clock.instant();
        Instant next = next(rules().notifyAt());
        database.write(
                handle -> handle.createUpdate("update delivery_setting set next_at = :next where next_at <= :now")
                        .bind("next", Database.timestamp(next))
                        .bind("now", Database.timestamp(now))
                        .execute());
    }

    private Instant next(LocalTime at) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime today = now.toLocalDate().atTime(at).atZone(clock.getZone());
        return (today.isAfter(now)
                        ? today
                        : now.toLocalDate().plusDays(1).atTime(at).atZone(clock.getZone()))
                .toInstant();
    }

    public boolean isPaused() {
        return database.read(handle -> handle.createQuery("select paused_by is not null from delivery_setting")
                .mapTo(Boolean.class)
                .one());
    }

    /** Tells nobody anything from now on; what is at work ends after its step. Whether it was not paused already. */
    public boolean pause(String by) {
        return database.read(handle -> handle.createUpdate(
                                "update delivery_setting set paused_by = :by, paused_at = :at where paused_by is null")
                        .bind("by", by)
                        .bind("at", Database.timestamp(clock.instant()))
                        .execute()
                == 1);
    }

    /** Goes on; whether it was paused. */
    public boolean resume() {
        return database.read(handle -> handle.execute(
                        "update delivery_setting set paused_by = null, paused_at = null where paused_by is not null")
                == 1);
    }

    /** How it stands. */
    public NotifyingState state() {
        return database.read(handle -> handle.createQuery("""
                        select s.next_at, s.paused_by, s.paused_at,
                          (select count(*) from digital_item_facts i where i.status = 'PROCESSED') as waiting,
                          (select count(*) from delivery_notice n where n.sent_at is null) as unsent,
                          exists (select from delivery_execution e where e.ended_at is null) as at_work
                        from delivery_setting s""")
                .map((row, context) -> new NotifyingState(
                        row.getLong("waiting"),
                        row.getLong("unsent"),
                        row.getBoolean("at_work"),
                        Columns.instantOrNull(row, "next_at"),
                        row.getString("paused_by"),
                        Columns.instantOrNull(row, "paused_at")))
                .one());
    }
}

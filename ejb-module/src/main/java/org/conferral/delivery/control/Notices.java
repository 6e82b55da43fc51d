package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.delivery.entity.DeliveryNotice;
import org.conferral.delivery.entity.DeliveryRules;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What consumers are told of, and whether they were. A notice is made with its items in one transaction, an item once for
 * each of the two events; it is sent until it has left. A consumer has one that was not sent at most.
 */
@ApplicationScoped
public class Notices {
    private static final int LONGEST_PAUSE_MINUTES = 360;

    /** Somewhat less than a day and a week: the job does not start at the same second each day. */
    private static final String SPACED = """
            not exists (
              select from delivery_notice n
              where n.consumer_id = c.consumer_id and n.asked_by is null
                and n.made_at > cast(:now as timestamptz) - case c.frequency when 'DAILY' then interval '20 hours' else interval '164 hours' end)""";

    /** An item that is told of as one that can be fetched, or as one that will not be for long before the next time. */
    private static final String TELLABLE = """
            from digital_item_facts i
            left join delivery_item d on d.item_id = i.item_id
            where i.consumer_id = c.consumer_id and i.status = 'PROCESSED'
              and (d.available_notice_id is null
                or (d.expiring_notice_id is null
                  and d.expires_at - make_interval(days => s.warning_days
                    + case c.frequency when 'DAILY' then 1 else 7 end) <= :now))""";

    @Inject
    Database database;

    @Inject
    DeliverySettings settings;

    @Inject
    DeliveryLetters letters;

    @Inject
    Clock clock;

    /** The next consumer behind this one whom it is time to tell something. */
    public Optional<Long> due(long behind) {
        return database.read(handle -> handle.createQuery("""
                        select c.consumer_id from consumer_facts c, delivery_setting s
                        where c.consumer_id > :behind and c.state = 'APPROVED'
                          and not exists (
                            select from delivery_notice n where n.consumer_id = c.consumer_id and n.sent_at is null)
                          and %s and exists (select %s)
                        order by c.consumer_id limit 1""".formatted(SPACED, TELLABLE))
                .bind("behind", behind)
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(Long.class)
                .findOne());
    }

    /**
     * Makes a notice of whatever there is to tell a consumer that is approved, unless there is one that was not sent yet: that is
     * sent now when somebody asks, and takes in nothing, as its letter may have left.
     *
     * @param askedBy who wants the link to be sent once more; none where it was time
     */
    public void make(long consumer, @Nullable String askedBy) {
        database.write(handle -> handle.createQuery("""
                        insert into delivery_notice (consumer_id, made_at, asked_by)
                        select c.consumer_id, :now, :by from consumer_facts c
                        where c.consumer_id = :consumer and c.state = 'APPROVED'
                        on conflict (consumer_id) where sent_at is null do update
                        set asked_by = coalesce(delivery_notice.asked_by, excluded.asked_by),
                          next_try_at = case when excluded.asked_by is null then delivery_notice.next_try_at end
                        returning case when xmax = 0 then id else 0 end""")
                .bind("consumer", consumer)
                .bind("now", Database.timestamp(clock.instant()))
                .bind("by", askedBy)
                .mapTo(Long.class)
                .findOne()
                .filter(notice -> notice != 0)
                .ifPresent(notice -> takeIn(handle, consumer, notice)));
    }

    private void takeIn(Handle handle, long consumer, long notice) {
        handle.createUpdate("""
                        insert into delivery_item (item_id, available_notice_id)
                        select i.item_id, :notice
                        from (select i.item_id, d.available_notice_id %s and c.consumer_id = :consumer) i
                        where i.available_notice_id is null
                        order by i.item_id
                        on conflict (item_id) do update set available_notice_id = excluded.available_notice_id
                        where delivery_item.available_notice_id is null""".formatted(of(TELLABLE)))
                .bind("consumer", consumer)
                .bind("notice", notice)
                .bind("now", Database.timestamp(clock.instant()))
                .execute();
        handle.createUpdate("""
                        with locked as materialized (
                          select l.item_id from delivery_item l
                          where l.expiring_notice_id is null and l.item_id in (
                            select i.item_id %s and c.consumer_id = :consumer
                              and d.available_notice_id <> :notice)
                          order by l.item_id for no key update
                        )
                        update delivery_item u set expiring_notice_id = :notice
                        from locked where u.item_id = locked.item_id""".formatted(of(TELLABLE)))
                .bind("consumer", consumer)
                .bind("notice", notice)
                .bind("now", Database.timestamp(clock.instant()))
                .execute();
    }

    private static String of(String tellable) {
        return tellable.replace(
                "from digital_item_facts i",
                "from digital_item_facts i join consumer_facts c on c.consumer_id = i.consumer_id"
                        + " cross join delivery_setting s");
    }

    /** A notice that is to be sent now. */
    private record Unsent(
            long id,
            long consumer,
            boolean asked,
            String name,
            String address,
            String language,
            int available,
            int expiring,
            int waiting,
            @Nullable Instant expiresFirst) {}

    /**
     * The next notice behind this one that is to leave, with a link of its own that is known from now on. While its consumer
     * is not approved it stays where it is; one that has nothing left to tell counts as sent.
     */
    public Optional<DeliveryNotice> next(long behind) {
        long after = behind;
        while (true) {
            Optional<Unsent> unsent = unsent(after);
            if (unsent.isEmpty()) {
                return Optional.empty();
            }
            Unsent notice = unsent.get();
            if (notice.asked() || notice.available() + notice.expiring() > 0) {
                return Optional.of(written(notice));
            }
            sent(notice.id(), null);
            after = notice.id();
        }
    }

    private Optional<Unsent> unsent(long behind) {
        return database.read(handle -> handle.createQuery("""
                        select n.id, n.consumer_id, n.asked_by is not null as asked, c.name, c.link_address, c.language,
                          (select count(*) from delivery_item d join digital_item_facts i on i.item_id = d.item_id
                           where d.available_notice_id = n.id and i.status = 'PROCESSED') as available,
                          (select count(*) from delivery_item d join digital_item_facts i on i.item_id = d.item_id
                           where d.expiring_notice_id = n.id and i.status = 'PROCESSED') as expiring,
                          (select min(d.expires_at) from delivery_item d join digital_item_facts i on i.item_id = d.item_id
                           where d.expiring_notice_id = n.id and i.status = 'PROCESSED') as expires_first,
                          (select count(*) from digital_item_facts i
                           where i.consumer_id = n.consumer_id and i.status = 'PROCESSED') as waiting
                        from delivery_notice n join consumer_facts c on c.consumer_id = n.consumer_id
                        where n.id > :behind and n.sent_at is null and c.state = 'APPROVED'
                          and (n.next_try_at is null or n.next_try_at <= :now)
                        order by n.id limit 1""")
                .bind("behind", behind)
                .bind("now", Database.timestamp(clock.instant()))
                .map((row, context) -> new Unsent(
                        row.getLong("id"),
                        row.getLong("consumer_id"),
                        row.getBoolean("asked"),
                        row.getString("name"),
                        row.getString("link_address"),
                        row.getString("language"),
                        row.getInt("available"),
                        row.getInt("expiring"),
                        row.getInt("waiting"),
                        Columns.instantOrNull(row, "expires_first")))
                .findOne());
    }

    private DeliveryNotice written(Unsent notice) {
        DoorKey key = DoorKey.random();
        DeliveryRules rules = settings.rules();
        database.write(handle -> handle.createUpdate("""
                        insert into delivery_link (key_hash, consumer_id, notice_id, expires_at)
                        values (:hash, :consumer, :notice, :expires)""")
                .bind("hash", key.hash())
                .bind("consumer", notice.consumer())
                .bind("notice", notice.id())
                .bind("expires", Database.timestamp(clock.instant().plus(Duration.ofDays(rules.linkDays()))))
                .execute());
        return new DeliveryNotice(
                notice.id(),
                letters.notice(
                        notice.id(),
                        new MailAddress(notice.address()),
                        notice.language(),
                        settings.site() + "/documents?key=" + key.text(),
                        rules,
                        new DeliveryLetters.Told(
                                notice.name(),
                                notice.available(),
                                notice.expiring(),
                                notice.waiting(),
                                until(notice, rules))));
    }

    /** The day of the first of those that it warns of, as {@link #sent(DeliveryNotice)} fixes it. */
    private LocalDate until(Unsent notice, DeliveryRules rules) {
        Instant warned = clock.instant().plus(Duration.ofDays(rules.warningDays()));
        Instant first = notice.expiresFirst();
        return (first == null || first.isBefore(warned) ? warned : first)
                .atZone(clock.getZone())
                .toLocalDate();
    }

    /**
     * A notice has left: of the consumer's links only its own are good from now on, and until when its documents can be
     * fetched is fixed, as it says. Those that it warns of can be for as long as it warns.
     */
    public void sent(DeliveryNotice notice) {
        sent(notice.id(), notice.letter().to().get(0).value());
        database.write(handle -> handle.createUpdate("""
                        update delivery_item d
                        set expires_at = greatest(d.expires_at, cast(:now as timestamptz)
                          + make_interval(days => case d.expiring_notice_id when :id then s.warning_days else s.expiry_days end))
                        from delivery_setting s
                        where d.available_notice_id = :id or d.expiring_notice_id = :id""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("id", notice.id())
                .execute());
        database.write(handle -> handle.execute("""
                delete from delivery_link l using delivery_notice n
                where n.id = ? and l.consumer_id = n.consumer_id and l.notice_id < n.id""", notice.id()));
    }

    private void sent(long id, @Nullable String address) {
        database.write(handle -> handle.createUpdate(
                        "update delivery_notice set sent_at = :at, address = :address where id = :id and sent_at is null")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("address", address)
                .bind("id", id)
                .execute());
    }

    /** A notice did not leave; it is tried again, later and later. */
    public void failed(long id) {
        database.write(handle -> handle.createUpdate("""
                        update delivery_notice
                        set failures = failures + 1,
                          next_try_at = cast(:now as timestamptz) + make_interval(mins => least(2 ^ least(failures, 20), :most)::integer)
                        where id = :id and sent_at is null""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("most", LONGEST_PAUSE_MINUTES)
                .bind("id", id)
                .execute());
    }

    /** Whether a letter that did not leave is to be tried now. */
    public boolean isAnyToTryAgain() {
        return database.read(handle -> handle.createQuery("""
                        select exists (
                          select from delivery_notice n join consumer_facts c on c.consumer_id = n.consumer_id
                          where n.sent_at is null and c.state = 'APPROVED'
                            and coalesce(n.next_try_at, n.made_at) <= :now)""")
                .bind("now", Database.timestamp(clock.instant()))
                .mapTo(Boolean.class)
                .one());
    }
}

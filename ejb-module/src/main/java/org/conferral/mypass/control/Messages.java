package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mypass.entity.MessageKind;
import org.conferral.platform.boundary.Outbox;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.OutboxEvent;

/**
 * Keeps what people are told of order items: who is connected as the student, and who ordered it or what it stands for, as
 * long as they are connected. The database keeps each of them from being told twice of one item and event.
 */
@ApplicationScoped
public class Messages {
    /** A topic of the outbox: a message that a letter may tell of. */
    public static final String TOPIC = "mypass-message";

    /** Somebody's messages about orders that they see still. */
    private static final String OF_VISITOR = """
            from mypass_message m
            join order_item_facts i on i.item_id = m.item_id
            join student s on s.id = i.student_id
            where m.account_id = :account and not i.deleted
              and exists (select from student_connection c
                join student n on n.id = c.student_id
                where c.account_id = m.account_id
                  and coalesce(n.primary_student_id, n.id) = coalesce(s.primary_student_id, s.id)
                  and c.ended_at is null and (c.expires_on is null or c.expires_on > :today)
                  and (c.kind <> 'THIRD_PARTY'
                    or exists (select from mypass_order o
                      where o.item_id = first_ordered_item(m.item_id) and o.account_id = m.account_id)))
            """;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Mailer mailer;

    @Inject
    MessageLetters letters;

    /** A message of an account. */
    record Kept(long id, long item, MessageKind kind, Instant at, boolean read) {}

    /** Tells of these items, with one statement; each message will be told of by a letter. */
    void tell(MessageKind kind, Collection<Long> items) {
        List<Long> made = database.read(handle -> handle.createQuery("""
                        insert into mypass_message (account_id, item_id, kind, made_at)
                        select c.account_id, i.item_id, :kind, :now
                        from order_item_facts i
                        join student s on s.id = i.student_id
                        join lateral (
                            select id from student where id = coalesce(s.primary_student_id, s.id)
                            union all
                            select id from student where primary_student_id = coalesce(s.primary_student_id, s.id)
                          ) n on true
                        join student_connection c on c.student_id = n.id
                        where i.item_id = any (:items) and not i.deleted and c.ended_at is null
                          and (c.expires_on is null or c.expires_on > :today)
                          and (c.kind = 'STUDENT'
                            or exists (select from mypass_order o
                              where o.item_id = first_ordered_item(i.item_id) and o.account_id = c.account_id))
                        order by i.item_id, c.account_id
                        on conflict do nothing
                        returning id""")
                .bind("kind", kind.name())
                .bind("now", Database.timestamp(clock.instant()))
                .bind("items", items.toArray(Long[]::new))
                .bind("today", LocalDate.now(clock))
                .mapTo(Long.class)
                .list());
        outbox.putAll(made.stream()
                .map(id -> OutboxEvent.of(TOPIC, String.valueOf(id)))
                .toList());
    }

    /**
     * So many messages of somebody, newest first.
     *
     * @param before the message that those come before; 0 for the newest
     */
    List<Kept> of(PublicVisitor visitor, long before, int size) {
        return database.read(handle -> handle.createQuery("select m.* " + OF_VISITOR
                        + " and (:before = 0 or m.id < :before) order by m.id desc limit :size")
                .bind("account", visitor.account())
                .bind("today", LocalDate.now(clock))
                .bind("before", before)
                .bind("size", size)
                .map((row, context) -> new Kept(
                        row.getLong("id"),
                        row.getLong("item_id"),
                        MessageKind.valueOf(row.getString("kind")),
                        Columns.instant(row, "made_at"),
                        row.getTimestamp("read_at") != null))
                .list());
    }

    /** How many messages somebody has not read, about orders that they see still. */
    int unread(PublicVisitor visitor) {
        return database.read(handle -> handle.createQuery("select count(*) " + OF_VISITOR + " and m.read_at is null")
                .bind("account", visitor.account())
                .bind("today", LocalDate.now(clock))
                .mapTo(Integer.class)
                .one());
    }

    /** Somebody has read their messages up to this one. */
    void read(PublicVisitor visitor, long last) {
        database.write(handle -> handle.createUpdate("""
                        update mypass_message set read_at = :now
                        where account_id = :account and id <= :last and read_at is null""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("account", visitor.account())
                .bind("last", last)
                .execute());
    }

    /** Somebody wants to come back to one of their messages. */
    void unread(PublicVisitor visitor, long message) {
        database.write(handle -> handle.execute(
                "update mypass_message set read_at = null where account_id = ? and id = ?",
                visitor.account(),
                message));
    }

    /** Whether somebody gets letters about messages. */
    boolean getsLetters(PublicVisitor visitor) {
        return database.read(handle -> handle.createQuery(
                        "select not exists (select from mypass_no_letters where account_id = :account)")
                .bind("account", visitor.account())
                .mapTo(Boolean.class)
                .one());
    }

    /** Somebody wants letters from now on, or none. */
    void write(PublicVisitor visitor, boolean letters) {
        database.write(handle -> handle.createUpdate(
                        letters
                                ? "delete from mypass_no_letters where account_id = :account"
                                : "insert into mypass_no_letters (account_id) values (:account) on conflict do nothing")
                .bind("account", visitor.account())
                .execute());
    }

    /** Sends the letter that tells of a message, once by its key, unless its person wants none or has read it. */
    public void send(long message) {
        addressee(message)
                .filter(to -> mailer.send(letters.about(message, to.address(), to.language())))
                .ifPresent(to -> told(message));
    }

    private void told(long message) {
        database.write(handle -> handle.createUpdate(
                        "update mypass_message set letter_at = :now where id = :id and letter_at is null")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("id", message)
                .execute());
    }

    private record To(String address, String language) {}

    private Optional<To> addressee(long message) {
        return database.read(handle -> handle.createQuery("""
                        select a.address, a.language from mypass_message m
                        join public_account a on a.id = m.account_id
                        where m.id = :id and m.read_at is null
                          and not exists (select from mypass_no_letters n where n.account_id = m.account_id)""")
                .bind("id", message)
                .map((row, context) -> new To(row.getString("address"), row.getString("language")))
                .findOne());
    }
}

package org.conferral.it.mypass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.Test;

/** A server dies, or its mail server is away, while people are told of their orders: everybody is told once. */
public class MypassSurvivesIT {
    private static final int PEOPLE = 12;
    private static final int MORE = 3;
    private static final String LETTERS = "select count(*) from mail_letter where key like 'mypass-message-%'";
    private static final String TOLD = "select count(*) from mypass_message";
    private static final String TRIES = "select coalesce(max(attempts), 0) from outbox where topic = 'mypass-message'"
            + " and delivered_at is null";
    private static final String WAITING = "select count(*) from outbox where delivered_at is null"
            + " and topic in ('order-item-status', 'mypass-message')";

    // mypass R4.2, R4.3
    @Test
    void everybodyIsToldOnceThoughAServerIsKilledMeanwhile() throws Exception {
        TwoNodes nodes = TwoNodes.both();
        slowLetters(nodes, 0.7);
        long told = nodes.count(TOLD);
        long letters = nodes.count(LETTERS);
        people(nodes, 1, PEOPLE);
        Patience.await("some letters", () -> nodes.count(LETTERS), left -> left >= letters + 2);
        nodes.kill(TwoNodes.NAMES.get(0));
        nodes.pace(0);
        Patience.await("the outbox", () -> nodes.count(WAITING), waiting -> waiting == 0);
        nodes.update("update outbox set delivered_at = null where topic in ('order-item-status', 'mypass-message')");
        Patience.await("the outbox once more", () -> nodes.count(WAITING), waiting -> waiting == 0);
        nodes.update("drop trigger slow_letters on mail_letter");
        assertEquals(told + PEOPLE, nodes.count(TOLD));
        assertEquals(told + PEOPLE, nodes.count("select count(distinct account_id) from mypass_message"));
        assertEquals(letters + PEOPLE, nodes.count(LETTERS), "one letter each");
    }

    // mypass R4.3; mail R1.2
    @Test
    void everyLetterArrivesOnceThoughItsMailServerIsAwayAtFirstAndMidway() throws Exception {
        TwoNodes nodes = TwoNodes.any();
        nodes.killServers();
        int port = Surroundings.freePort();
        nodes.start(
                TwoNodes.NAMES.get(0),
                Map.of(
                        "CONFERRAL_SMTP_HOST", "127.0.0.1",
                        "CONFERRAL_SMTP_PORT", String.valueOf(port),
                        "CONFERRAL_SMTP_SECURITY", "none",
                        "CONFERRAL_SMTP_SENDER", "conferral@ministry.example"));
        people(nodes, PEOPLE + 1, PEOPLE + 1);
        Patience.await("tries", () -> nodes.count(TRIES), tries -> tries >= 2);
        List<String> arrived = new ArrayList<>();
        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            Patience.await("the outbox", () -> nodes.count(WAITING), waiting -> waiting == 0);
            stopsMidway(mail, nodes, arrived);
            mail.start();
            Patience.await("the others", () -> nodes.count(WAITING), waiting -> waiting == 0);
            nodes.update(
                    "update outbox set delivered_at = null where topic in ('order-item-status', 'mypass-message')");
            Patience.await("the outbox once more", () -> nodes.count(WAITING), waiting -> waiting == 0);
            arrived.addAll(recipients(mail));
            assertEquals(
                    IntStream.rangeClosed(PEOPLE + 1, PEOPLE + 1 + MORE)
                            .mapToObj(person -> "survivor-" + person + "@example.org")
                            .toList(),
                    arrived.stream().sorted().toList());
        } finally {
            mail.stop();
            nodes.kill(TwoNodes.NAMES.get(0));
        }
    }

    /** It has taken the first letter of several, and none of the others, when it stops; what it took before is kept. */
    private static void stopsMidway(GreenMail mail, TwoNodes nodes, List<String> arrived) throws MessagingException {
        long left = nodes.count(LETTERS);
        slowLetters(nodes, 3);
        people(nodes, PEOPLE + 2, PEOPLE + 1 + MORE);
        Patience.await("the first letter", () -> nodes.count(LETTERS), letters -> letters > left);
        arrived.addAll(recipients(mail));
        mail.stop();
        nodes.update("drop trigger slow_letters on mail_letter");
        nodes.pace(0);
        Patience.await("a try", () -> nodes.count(TRIES), tries -> tries >= 1);
        assertEquals(left + 1, nodes.count(LETTERS), "one of several");
    }

    private static List<String> recipients(GreenMail mail) throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage letter : mail.getReceivedMessages()) {
            recipients.add(letter.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    /** Each takes so many seconds, from when it is noted until the mail server gets it. */
    private static void slowLetters(TwoNodes nodes, double seconds) {
        nodes.update("create or replace trigger slow_letters after insert on mail_letter for each row"
                + " execute function take_a_while()");
        nodes.pace(seconds);
    }

    /** People with an order each that was returned, written as pages and the agent would; from this number to that. */
    private static void people(TwoNodes nodes, int from, int to) {
        nodes.update("""
                with account as (
                  insert into public_account (address, password_hash, language, made_at)
                  select 'survivor-' || n || '@example.org', 'none', 'EN', now() from generate_series(?, ?) n returning id),
                pupil as (
                  insert into student (asn, asn_status, last_name, first_name)
                  select (970000000 + n)::text, 'PRIMARY', 'Survivor', 'Sam' from generate_series(?, ?) n returning id),
                pair as (
                  select a.id as account, p.id as pupil, a.n + ? - 1 as n
                  from (select id, row_number() over () as n from account) a
                  join (select id, row_number() over () as n from pupil) p using (n)),
                connected as (
                  insert into student_connection (account_id, student_id, kind, made_at)
                  select account, pupil, 'STUDENT', now() from pair returning id),
                number as (
                  insert into credential_number (number, origin)
                  select 9970000000 + n, 'CONVERTED' from pair returning number),
                placed as (
                  insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by)
                  select nextval('seq_document_order'), 'ORDERED', 'MAIL', 'Somebody', now(), 'records' from pair
                  returning id),
                item as (
                  insert into document_order_item (order_id, item_number, student_id, purpose, document_type,
                    credential_number, document_language, delivery_method, recipient_is_student, recipient_name, status,
                    status_change_reason, street, city, province, postal_code, country)
                  select o.id, 1, p.pupil, 'REPRINT', 'AHSD', 9970000000 + p.n, 'EN', 'AUTOMATED_PLUS_CARDBOARD', true,
                    'Sam Survivor', 'FAILED_DELIVERY', 'RETURNED_BAD_ADDRESS', '1 Main', 'Legal', 'AB', 'T0G 1L0', 'Canada'
                  from (select id, row_number() over () as n from placed) o join pair p on p.n = o.n + ? - 1
                  cross join (select count(*) from number) c cross join (select count(*) from connected) d
                  returning id)
                insert into outbox (topic, key, payload, happened_at)
                select 'order-item-status', id || '-survivor',
                  jsonb_build_object('item', id::text, 'from', 'SENT', 'to', 'FAILED_DELIVERY'), now()
                from item""", from, to, from, to, from, from);
    }
}

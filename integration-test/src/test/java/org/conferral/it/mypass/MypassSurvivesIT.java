package org.conferral.it.mypass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.Test;

/** A server dies while people are told of their orders: everybody is told once. */
public class MypassSurvivesIT {
    private static final int PEOPLE = 12;
    private static final String LETTERS = "select count(*) from mail_letter where key like 'mypass-message-%'";
    private static final String WAITING = "select count(*) from outbox where delivered_at is null"
            + " and topic in ('order-item-status', 'mypass-message')";

    // mypass R4.2, R4.3
    @Test
    void everybodyIsToldOnceThoughAServerIsKilledMeanwhile() throws Exception {
        TwoNodes nodes = TwoNodes.both();
        nodes.update("create or replace trigger slow_letters after insert on mail_letter for each row"
                + " execute function take_a_while()");
        nodes.pace(0.7);
        people(nodes);
        Patience.await("some letters", () -> nodes.count(LETTERS), left -> left >= 2);
        nodes.kill(TwoNodes.NAMES.get(0));
        nodes.pace(0);
        Patience.await("the outbox", () -> nodes.count(WAITING), waiting -> waiting == 0);
        nodes.update("update outbox set delivered_at = null where topic in ('order-item-status', 'mypass-message')");
        Patience.await("the outbox once more", () -> nodes.count(WAITING), waiting -> waiting == 0);
        nodes.update("drop trigger slow_letters on mail_letter");
        assertEquals(PEOPLE, nodes.count("select count(*) from mypass_message"));
        assertEquals(PEOPLE, nodes.count("select count(distinct account_id) from mypass_message"));
        assertEquals(PEOPLE, nodes.count(LETTERS), "one letter each");
    }

    /** People with an order each that was returned, written as pages and the agent would. */
    private static void people(TwoNodes nodes) {
        nodes.update("""
                with account as (
                  insert into public_account (address, password_hash, language, made_at)
                  select 'survivor-' || n || '@example.org', 'none', 'EN', now() from generate_series(1, ?) n returning id),
                pupil as (
                  insert into student (asn, asn_status, last_name, first_name)
                  select (970000000 + n)::text, 'PRIMARY', 'Survivor', 'Sam' from generate_series(1, ?) n returning id),
                pair as (
                  select a.id as account, p.id as pupil, a.n
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
                  from (select id, row_number() over () as n from placed) o join pair p using (n)
                  cross join (select count(*) from number) c cross join (select count(*) from connected) d
                  returning id)
                insert into outbox (topic, key, payload, happened_at)
                select 'order-item-status', id || '-survivor',
                  jsonb_build_object('item', id::text, 'from', 'SENT', 'to', 'FAILED_DELIVERY'), now()
                from item""", PEOPLE, PEOPLE);
    }
}

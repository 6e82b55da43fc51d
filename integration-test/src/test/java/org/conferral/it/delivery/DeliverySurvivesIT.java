package org.conferral.it.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.it.testbed.Letter;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.Test;

/** The job is started on two servers at once, and the one that is at it dies in the middle: everybody is told once. */
public class DeliverySurvivesIT {
    private static final String JOB = "delivery-notify-consumers";
    private static final int CONSUMERS = 8;
    private static final String LEFT = "select count(*) from mail_letter where key like 'documents-%'";

    // delivery R1.2
    @Test
    void everybodyIsToldOnceThoughTwoBeginAndOneIsKilled() throws Exception {
        TwoNodes nodes = TwoNodes.both();
        consumers(nodes);
        nodes.update("create or replace trigger slow after insert on mail_letter execute function take_a_while()");
        nodes.pace(1.5);
        TwoNodes.NAMES.forEach(name -> nodes.console(name).start(JOB, Map.of()));
        Patience.await("some letters", () -> nodes.count(LEFT), left -> left >= 2);
        assertEquals(1, nodes.count("select count(*) from delivery_execution where ended_at is null"));
        nodes.kill(nodes.value("select node from delivery_execution where ended_at is null"));
        nodes.pace(0);
        Patience.await(
                "the last letter",
                () -> nodes.count("select count(*) from delivery_notice where sent_at is not null"),
                sent -> sent == CONSUMERS);
        Patience.await(
                "the end of it",
                () -> nodes.count("select count(*) from delivery_execution where ended_at is null"),
                atWork -> atWork == 0);

        assertEquals(CONSUMERS, nodes.count(LEFT), "one letter each");
        assertEquals(CONSUMERS, nodes.count("select count(distinct consumer_id) from delivery_notice"));
        assertEquals(CONSUMERS, nodes.count("select count(*) from delivery_notice"));
        assertEquals(CONSUMERS, nodes.count("select count(available_notice_id) from delivery_item"));
        assertEquals(1, nodes.count("select count(*) from delivery_execution where result = 'INTERRUPTED'"));
        List<Path> letters = letters();
        for (Path letter : letters) {
            String key = Deliveries.link(Letter.text(letter)).replaceFirst(".*key=", "");
            assertEquals(
                    1,
                    nodes.count(
                            "select count(*) from delivery_link where key_hash = ?", (Object) new DoorKey(key).hash()),
                    "whichever letter arrived, its link is good");
        }
        assertEquals(
                CONSUMERS, letters.stream().map(Path::getFileName).distinct().count());
    }

    private static List<Path> letters() {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("testbed.work"), "two-nodes"), 3)) {
            return files.filter(file -> file.getFileName().toString().matches("documents-[0-9]+\\.eml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Consumers with a document each, written as pages and the agent would. */
    private static void consumers(TwoNodes nodes) {
        nodes.update("""
                with consumer as (
                  insert into document_consumer (name, contact, link_address, frequency, language, state, registered_at,
                    updated_at, version)
                  select 'Survivor ' || n, 'Zoe', 'records@survivor-' || n || '.example', 'DAILY',
                    case when n % 2 = 0 then 'EN' else 'FR' end, 'APPROVED', now(), now(), 1
                  from generate_series(1, ?) n returning id),
                pupil as (
                  insert into student (asn, asn_status, last_name, first_name)
                  values ('960000001', 'PRIMARY', 'Survivor', 'One') returning id),
                number as (
                  insert into credential_number (number, origin) values (9960000001, 'CONVERTED') returning number),
                placed as (
                  insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by)
                  select nextval('seq_document_order'), 'ORDERED', 'MAIL', 'Somebody', now(), 'records' from consumer
                  returning id)
                insert into document_order_item (order_id, item_number, student_id, purpose, document_type,
                  credential_number, document_language, delivery_method, recipient_is_student, recipient_name, status,
                  consumer_id, processed_at)
                select o.id, 1, p.id, 'REPRINT', 'AHSD', m.number, 'EN', 'DIGITAL_OFFICIAL_DOCUMENT', false, 'Survivor',
                  'PROCESSED', c.id, now()
                from (select id, row_number() over () as n from consumer) c
                join (select id, row_number() over () as n from placed) o using (n)
                cross join pupil p cross join number m""", CONSUMERS);
    }
}

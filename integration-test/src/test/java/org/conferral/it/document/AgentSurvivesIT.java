package org.conferral.it.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.PrintedProof;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.Test;

/** Two servers make documents side by side; one dies in the middle, and nothing is lost, doubled or half written. */
public class AgentSurvivesIT {
    private static final String JOB = "document-make-documents";
    private static final int DOCUMENTS = 4_000;
    private static final int DIGITAL = DOCUMENTS / 10;

    // document R4.7
    @Test
    void twoServersShareTheWorkAndOneGoesOnWhenTheOtherIsKilled() throws Exception {
        TwoNodes nodes = TwoNodes.both();
        SlowRun run = SlowRun.completed(nodes, DOCUMENTS);
        makeDigital(run);
        slow(nodes);
        nodes.pace(2);
        TwoNodes.NAMES.forEach(name -> nodes.console(name).start(JOB, Map.of()));
        Patience.await(
                "both servers to have made some " + run,
                () -> nodes.count("select count(distinct node) from document_execution where made > 0"),
                servers -> servers == 2);
        pausedAmidWorkBothEndAndGoOnWhenResumed(nodes);
        nodes.kill(TwoNodes.NAMES.get(0));
        Patience.await(
                "the execution of the killed server to be ended",
                () -> nodes.value(
                        "select result from document_execution where node = ? order by id desc limit 1",
                        TwoNodes.NAMES.get(0)),
                "INTERRUPTED"::equals);
        nodes.pace(0);
        Patience.await(
                "the last document",
                () -> nodes.count(
                        "select count(*) from document_order_item where status = 'ORDERED' and run_id = ?", run.id()),
                waiting -> waiting == 0);

        assertEquals(DOCUMENTS, of(run, "count(*)"), "each has its document");
        assertEquals(DOCUMENTS, of(run, "count(distinct d.proof_code)"));
        assertEquals(DOCUMENTS, of(run, "count(*) filter (where i.status = 'PROCESSED')"));
        assertEquals(
                DOCUMENTS,
                of(run, "count(*) filter (where d.sha256 = sha256(t.bytes || d.own_bytes))"),
                "every file is whole");
        assertEquals(
                0,
                nodes.count("select count(*) from document_execution e"
                        + " where made <> (select count(*) from document d where d.execution_id = e.id)"),
                "every execution counts what it made");
        assertEquals(DIGITAL, of(run, "count(*) filter (where d.signing_certificate_id is not null)"), "signed");
        assertEquals(2, of(run, "count(distinct d.signing_certificate_id)"), "each with a certificate of its own");
        assertEquals(1, nodes.count("select count(*) from document_edition"), "both load the same wording");
        eachServersKeyIsPublished(run);
    }

    /** Document R4.5. */
    private static void pausedAmidWorkBothEndAndGoOnWhenResumed(TwoNodes nodes) {
        nodes.update("update document_agent set paused_by = 'orders', paused_at = now()");
        Patience.await(
                "both executions to end after their chunks",
                () -> nodes.count("select count(*) from document_execution where ended_at is null"),
                working -> working == 0);
        assertEquals(
                2,
                nodes.count(
                        "select count(distinct node) from document_execution where result = 'STOPPED' and made > 0"),
                "each says that it was stopped");
        long made = nodes.count("select count(*) from document");
        assertTrue(made < DOCUMENTS, "it was in the middle");
        assertEquals(made, nodes.count("select sum(made) from document_execution"));
        nodes.update("update document_agent set paused_by = null, paused_at = null");
        TwoNodes.NAMES.forEach(name -> nodes.console(name).start(JOB, Map.of()));
        Patience.await(
                "the first server to be at work again",
                () -> nodes.count(
                        "select count(*) from document_execution where ended_at is null and made > 0 and node = ?",
                        TwoNodes.NAMES.get(0)),
                working -> working == 1);
    }

    /** Document R3.2: the servers sign with keys of their own, and the one that is left publishes both. */
    private static void eachServersKeyIsPublished(SlowRun run) throws Exception {
        assertEquals(2, of(run, "count(distinct d.signing_key_id)"));
        String keys = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(run.nodes().address() + "/.well-known/jwks.json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        for (String which : List.of("min", "max")) {
            long item = of(
                    run,
                    "min(i.id) filter (where d.signing_key_id = (select " + which + "(signing_key_id) from document))");
            PrintedProof printed = PrintedProof.of(Base64.getMimeDecoder()
                    .decode(run.nodes()
                            .value(
                                    "select encode(t.bytes || d.own_bytes, 'base64') from document d"
                                            + " join document_template t on t.id = d.template_id where d.item_id = ?",
                                    item)));
            assertTrue(printed.isVerifiedBy(keys), () -> "key " + printed.key());
        }
    }

    /** Every tenth goes to an organization, as if it had been ordered so. */
    private static void makeDigital(SlowRun run) {
        run.nodes()
                .update("insert into document_consumer (name, contact, link_address, frequency, language, state,"
                        + " registered_at, updated_at, version) values ('Survivors', 'Zoë', 'zoe@survivors.example',"
                        + " 'DAILY', 'EN', 'APPROVED', now(), now(), 1)");
        run.nodes()
                .update(
                        "update document_order_item set purpose = 'REPRINT', recipient_is_student = false, street = null,"
                                + " city = null, province = null, postal_code = null, country = null,"
                                + " delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT',"
                                + " consumer_id = (select id from document_consumer where name = 'Survivors')"
                                + " where run_id = ? and id in (select id from ("
                                + " select id, row_number() over (order by id) as turn from document_order_item"
                                + " where run_id = ? and status = 'ORDERED') i where turn % 10 = 0)",
                        run.id(), run.id());
    }

    /** Every chunk takes the database a while, so that there is a middle to die in. */
    private static void slow(TwoNodes nodes) {
        nodes.update("create or replace trigger slow after insert on document execute function take_a_while()");
    }

    private static long of(SlowRun run, String what) {
        return run.nodes()
                .count(
                        "select " + what + " from document_order_item i join document d on d.item_id = i.id"
                                + " join document_template t on t.id = d.template_id where i.run_id = ?",
                        run.id());
    }
}

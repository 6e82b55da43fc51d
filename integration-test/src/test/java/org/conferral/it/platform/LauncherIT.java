package org.conferral.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import org.conferral.it.testbed.Launched;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.Test;

/** A server that a person has started: it does its work, and is started again when it dies, until that is of no use. */
public class LauncherIT {
    private static final int TRIES = 3;
    private static final String AGAIN = "The server ended unexpectedly with code 137;";

    @Test
    void serverThatWasKilledIsStartedAgainThreeTimes() throws IOException {
        TwoNodes nodes = TwoNodes.any();
        SlowRun run = SlowRun.completed(nodes, 1);
        holdAll(nodes);
        try (Launched launched = nodes.launch()) {
            ProcessHandle server = launched.ready();
            server.destroyForcibly();
            server = launched.after(server);
            assertEquals(server.pid(), launched.ready().pid(), "and people can work again");
            release(run);
            makesDocumentsByItself(run);

            for (int one = 1; one < TRIES; one++) {
                server.destroyForcibly();
                server = launched.after(server);
            }
            server.destroyForcibly();
            assertNotEquals(0, launched.code());
            Patience.await(
                    "what it says last",
                    () -> launched.said().stream()
                            .filter(line -> line.startsWith(AGAIN))
                            .count(),
                    told -> told == TRIES + 1);
            assertEquals(
                    TRIES,
                    launched.said().stream()
                            .filter(line -> line.startsWith(AGAIN) && line.endsWith("Starting it again."))
                            .count(),
                    launched.said()::toString);
        }
    }

    /** What other tests left, which may be a great deal; and the server that is killed first has begun nothing. */
    private static void holdAll(TwoNodes nodes) {
        nodes.update("update document_order_item set status = 'ON_HOLD', status_change_reason = 'OTHER'"
                + " where status = 'ORDERED'");
    }

    private static void release(SlowRun run) {
        run.nodes()
                .update(
                        "update document_order_item set status = 'ORDERED', status_change_reason = null where run_id = ?",
                        run.id());
    }

    /** Within a minute, as no other server here does. */
    private static void makesDocumentsByItself(SlowRun run) {
        assertEquals(
                Launched.NAME + " system",
                Patience.await(
                        "the document of run " + run.id(),
                        () -> run.nodes().value("""
                                        select e.node || ' ' || e.asked_by from document d
                                        join document_order_item i on i.id = d.item_id
                                        join document_execution e on e.id = d.execution_id
                                        where i.run_id = ?""", run.id()),
                        made -> !made.equals("none")));
    }
}

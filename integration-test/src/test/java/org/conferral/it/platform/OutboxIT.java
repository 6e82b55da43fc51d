package org.conferral.it.platform;

import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.batch.platform.AsSystem;
import org.conferral.document.boundary.DocumentWork;
import org.conferral.document.boundary.ExecutionPruning;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Patience;
import org.conferral.platform.boundary.JobPruning;
import org.conferral.platform.boundary.Outbox;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.boundary.OutboxDelivery;
import org.conferral.platform.boundary.OutboxPruning;
import org.conferral.platform.entity.DataChanged;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkResult;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is told through the outbox arrives after the commit, at least once, and is removed in the end. */
@ArquillianTest
class OutboxIT {
    private static final String TOPIC = "testbed";
    private static final long NO_JOB = -1;

    @Test
    void whatChangedMuchIsCountedAgain() throws Exception {
        Database.update("update candidate_count set counted_at = timestamptz '2000-01-01'");
        committed(outbox -> outbox.put(DataChanged.by(new Work(TOPIC, System.nanoTime()), "once")));

        Patience.await(
                "the candidates to be counted",
                () -> Database.count(
                        "select count(*) from candidate_count where counted_at < now() - interval '1 hour'"),
                old -> old == 0);
    }

    @Test
    void plannerLearnsOfWhatWasWrittenMuchTo() throws Exception {
        for (String table : List.of("much", "little")) {
            Database.update("create table " + table + " (number int) with (autovacuum_enabled = false)");
        }
        try {
            Database.update("insert into much select generate_series(1, 5000)");
            Database.update("insert into little select generate_series(1, 500)");
            Patience.await("what was written to be counted", () -> changed("> 0"), List.of("little", "much")::equals);
            committed(outbox -> outbox.put(DataChanged.by(new Work(TOPIC, System.nanoTime()), "learnt")));

            Patience.await("what is new of them", () -> changed("= 0"), List.of("much")::equals);
            assertEquals(
                    List.of("much"),
                    Database.column(
                            String.class,
                            "select relname::text from pg_stat_user_tables"
                                    + " where relname in ('much', 'little') and last_analyze is not null"));
        } finally {
            Database.update("drop table much, little");
        }
    }

    private static List<String> changed(String how) {
        return Database.column(
                String.class,
                "select relname::text from pg_stat_user_tables"
                        + " where relname in ('much', 'little') and n_mod_since_analyze " + how + " order by 1");
    }

    @Test
    void sameEventIsKeptOnceAndARolledBackOneNever() throws Exception {
        String key = "kept " + System.nanoTime();
        committed(outbox -> outbox.put(new OutboxEvent(TOPIC, key, Map.of("item", "7", "to", "SENT"))));
        committed(outbox -> outbox.put(OutboxEvent.of(TOPIC, key)));
        UserTransaction transaction = InServer.transaction();
        transaction.begin();
        boundary(Outbox.class).put(OutboxEvent.of(TOPIC, "never " + key));
        transaction.rollback();

        assertEquals(
                List.of("{\"to\": \"SENT\", \"item\": \"7\"}"),
                Database.column(String.class, "select payload::text from outbox where key like ?", "%" + key));
    }

    @Test
    void nothingIsToldOutsideATransaction() {
        assertThrows(EJBTransactionRequiredException.class, () -> boundary(Outbox.class)
                .put(OutboxEvent.of(TOPIC, "alone")));
    }

    // platform R2.1
    @Test
    void failedEventsComeAgainOneByOneAndDeliveredOnesDoNot() throws Exception {
        String topic = TOPIC + System.nanoTime();
        committed(outbox -> outbox.putAll(
                List.of(OutboxEvent.of(topic, "a"), OutboxEvent.of(topic, "b"), OutboxEvent.of(topic, "c"))));
        Taker taker = new Taker(topic);
        List<Long> all = due(topic);
        assertEquals(3, all.size());

        taker.fails = true;
        assertThrows(RuntimeException.class, () -> deliver(taker, all));
        assertEquals(all, due(topic), "nothing was marked");
        batch(AsSystem.class).run(() -> boundary(OutboxDelivery.class).postpone(all));
        assertEquals(List.of(), due(topic), "later");

        Database.update("update outbox set next_at = now() where topic = ?", topic);
        assertEquals(all.subList(0, 1), due(topic), "one by one");
        taker.fails = false;
        HeldLock.during(
                () -> assertEquals(2, deliver(taker, all), "the other is another server's"),
                "select id from outbox where id = ? for update",
                all.get(0));
        assertEquals(1, deliver(taker, all));
        assertEquals(0, deliver(taker, all));
        assertEquals(List.of("b", "c", "a"), taker.taken);
        assertEquals(List.of(), due(topic));
    }

    // platform R3.1
    @Test
    void oldEventsAndExecutionsAreRemoved() throws Exception {
        String key = "old " + System.nanoTime();
        committed(outbox -> outbox.put(OutboxEvent.of(TOPIC, key)));
        Database.update("update outbox set happened_at = now() - interval '11 years' where key = ?", key);
        long execution = Database.count("select max(jobexecutionid) from job_execution where endtime is not null");
        Database.update(
                "update job_execution set endtime = now() - interval '91 days' where jobexecutionid = ?", execution);
        long newer = Database.count("select count(*) from job_execution where jobexecutionid <> ?", execution);

        assertTrue(batch(AsSystem.class).call(boundary(OutboxPruning.class)::prune) >= 1);
        assertEquals(1, batch(AsSystem.class).call(boundary(JobPruning.class)::prune));

        assertEquals(0, Database.count("select count(*) from outbox where key = ?", key));
        assertEquals(0, Database.count("select count(*) from step_execution where jobexecutionid = ?", execution));
        assertTrue(Database.count("select count(*) from job_execution") >= newer, "and no other one");
    }

    // platform R3.1
    @Test
    void oldExecutionOfTheAgentThatMadeNothingIsRemoved() {
        DocumentWork agent = boundary(DocumentWork.class);
        long execution = Patience.await(
                        "the agent to be free",
                        () -> batch(AsSystem.class).call(agent::beginAtConsole),
                        Optional::isPresent)
                .orElseThrow();
        batch(AsSystem.class).run(() -> {
            agent.takeLease(execution, NO_JOB);
            agent.end(execution, NO_JOB, WorkResult.COMPLETED);
        });
        ExecutionPruning pruning = boundary(ExecutionPruning.class);
        batch(AsSystem.class).call(pruning::prune);
        assertEquals(1, Database.count("select count(*) from document_execution where id = ?", execution), "it is new");

        Database.update(
                "update document_execution set ended_at = ended_at - interval '91 days' where id = ?", execution);
        batch(AsSystem.class).call(pruning::prune);
        assertEquals(0, Database.count("select count(*) from document_execution where id = ?", execution));
    }

    private interface Telling {
        void tell(Outbox outbox);
    }

    private static void committed(Telling telling) throws Exception {
        UserTransaction transaction = InServer.transaction();
        transaction.begin();
        telling.tell(boundary(Outbox.class));
        transaction.commit();
    }

    private static List<Long> due(String topic) {
        return batch(AsSystem.class).call(() -> boundary(OutboxDelivery.class).due(topic));
    }

    private static int deliver(OutboxConsumer taker, List<Long> ids) {
        return batch(AsSystem.class).call(() -> boundary(OutboxDelivery.class).deliver(taker, ids));
    }

    /** Takes events, or refuses them. */
    static final class Taker implements OutboxConsumer {
        private final String topic;
        private final List<String> taken = new ArrayList<>();
        private boolean fails;

        Taker(String topic) {
            this.topic = topic;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public void take(List<OutboxEvent> events) {
            if (fails) {
                throw new IllegalStateException("not today");
            }
            events.forEach(event -> taken.add(event.key()));
        }
    }
}

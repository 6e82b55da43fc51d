package org.conferral.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Seed;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Servers and the database die in the middle of runs, at random moments. Each run goes on by itself and ends with exactly
 * one active award and one first-run order for each of its records. Every award takes the database a while here, so that
 * there is a middle to die in.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunSurvivesIT {
    private static final int RECORDS = 12_000;

    private static final Random MOMENT = Seed.random(RunSurvivesIT.class);

    private static TwoNodes nodes;

    @BeforeAll
    static void start() throws IOException {
        nodes = TwoNodes.start();
        nodes.update("create function take_a_while() returns trigger language plpgsql"
                + " as $$ begin perform pg_sleep(0.4); return null; end $$");
        nodes.update("create trigger slow after insert on award execute function take_a_while()");
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    @Order(1)
    void otherServerGoesOnWhenOneIsKilled() throws IOException {
        long run = runInTheMiddle();
        String victim = worker(run);
        nodes.kill(victim);

        assertEquals("COMPLETED", ended(run), Seed.told());
        eachRecordIsThereOnce(run);
        String successor = nodes.value(
                "select detail[2] from run_event where run_id = ? and kind = 'TAKEN_OVER' order by id desc limit 1",
                run);
        assertNotEquals(victim, successor);
        assertTrue(TwoNodes.NAMES.contains(successor), successor);
        nodes.start(victim);
    }

    @Test
    @Order(2)
    void runGoesOnWhenTheDatabaseIsBack() throws IOException {
        long run = runInTheMiddle();
        nodes.killDatabase();
        nodes.restartDatabase();

        assertEquals("COMPLETED", ended(run), Seed.told());
        eachRecordIsThereOnce(run);
    }

    @Test
    @Order(3)
    void otherServerGoesOnWhenOneIsTerminated() throws IOException {
        long run = runInTheMiddle();
        String victim = worker(run);
        nodes.terminate(victim);

        assertEquals("COMPLETED", ended(run), Seed.told());
        eachRecordIsThereOnce(run);
        nodes.start(victim);
    }

    @Test
    @Order(4)
    void scheduleFiresOnOneOfTheTwo() {
        crowd(1);
        nodes.update("insert into run_schedule (name, delivery_method, calendar, day, at_time, enabled, next_at)"
                + " values ('Weekly', 'MANUAL_MAIL', 'WEEKLY', 1, time '06:00', true, now())");
        nodes.update("insert into run_schedule_credential_type"
                + " select s.id, t.id from run_schedule s, credential_type t where t.code = 'AHSD'");

        Patience.await(
                "the scheduled run",
                () -> nodes.value("select status from run where started_by = 'schedule'"),
                status -> status.equals("COMPLETED"));
        assertEquals(1, nodes.count("select count(*) from run where searched_by = 'schedule'"));
        assertEquals("STARTED", nodes.value("select last_result from run_schedule"));
        assertTrue(
                nodes.value("select (next_at > now())::text from run_schedule").startsWith("t"));
    }

    @Test
    @Order(5)
    void everythingDiesAndOneServerComesBack() throws IOException {
        long run = runInTheMiddle();
        nodes.killDatabase();
        TwoNodes.NAMES.forEach(nodes::kill);
        nodes.restartDatabase();
        nodes.start(TwoNodes.NAMES.get(0));

        assertEquals("COMPLETED", ended(run), Seed.told());
        eachRecordIsThereOnce(run);
    }

    /** A run of new students that has got some way, nobody knows how far. */
    private static long runInTheMiddle() {
        crowd(RECORDS);
        long run = nodes.count(
                "insert into run (status, searched_by, searched_at, started_by, started_at, delivery_method)"
                        + " values ('RUNNING', 'records', now(), 'records', now(), 'MANUAL_MAIL') returning id");
        nodes.update("""
                insert into run_item (run_id, student_id, credential_type_id, asn, requirement_sets,
                  has_mailing_address, active_hold)
                select ?, s.id, 1, s.asn, 'AHSD-CURRENT', false, false from student s
                where not exists (select from award a where a.student_id = s.id)""", run);
        int some = MOMENT.nextInt(1, RECORDS * 2 / 3);
        Patience.await(
                "record " + some + " of run " + run + " " + Seed.told(),
                () -> nodes.count("select count(*) from run_item where run_id = ? and state <> 'PENDING'", run),
                settled -> settled >= some);
        return run;
    }

    private static void crowd(int size) {
        nodes.update("""
                with s as (
                  insert into student (asn, asn_status, last_name, first_name)
                  select lpad((coalesce((select max(asn::bigint) from student), 0) + n)::text, 9, '0'), 'PRIMARY',
                    'Many', 'One of'
                  from generate_series(1, ?) n
                  returning id)
                insert into requirement_set_progress
                  (student_id, requirement_set_id, credential_type_id, status, award_school_year)
                select s.id, r.id, r.credential_type_id, 'ACHIEVED', 2026
                from s, requirement_set r where r.code = 'AHSD-CURRENT'""", size);
    }

    private static String worker(long run) {
        return nodes.value("select node from run_lease where run_id = ?", run);
    }

    private static String ended(long run) {
        return Patience.await(
                "the end of run " + run + " " + Seed.told(),
                () -> nodes.value("select status from run where id = ?", run),
                status -> !status.equals("RUNNING"));
    }

    private static void eachRecordIsThereOnce(long run) {
        assertEquals(RECORDS, nodes.count("select count(*) from run_item where run_id = ? and state = 'ORDERED'", run));
        assertEquals(RECORDS, nodes.count("select count(*) from award where run_id = ? and not deleted", run));
        assertEquals(RECORDS, nodes.count("select count(distinct student_id) from award where run_id = ?", run));
        assertEquals(RECORDS, nodes.count("""
                        select count(*) from document_order_item d
                        join award a on a.credential_number = d.credential_number and a.student_id = d.student_id
                        join run_item i on i.order_item_id = d.id and i.run_id = d.run_id
                        where d.run_id = ? and d.purpose = 'FIRST_RUN'""", run));
    }
}

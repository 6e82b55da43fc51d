package org.conferral.it.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Servers and the database die in the middle of runs, at random moments. Each run goes on by itself and ends with exactly
 * one active award and one first-run order for each of its records. The order is the one with the fewest starts of
 * servers; no test needs another's outcome.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class RunSurvivesIT {
    @Test
    @Order(1)
    void scheduleFiresOnOneOfTheTwo() throws IOException {
        TwoNodes nodes = TwoNodes.both();
        SlowRun.enrol(nodes, 1);
        nodes.update("""
                with s as (
                  insert into run_schedule (name, delivery_method, calendar, day, at_time, enabled, next_at)
                  values ('Weekly', 'MANUAL_MAIL', 'WEEKLY', 1, time '06:00', true, now()) returning id)
                insert into run_schedule_credential_type
                select s.id, t.id from s, credential_type t where t.code = 'AHSD'""");

        Patience.await(
                "the scheduled run",
                () -> nodes.value("select status from run where started_by = 'schedule'"),
                status -> status.equals("COMPLETED"));
        assertEquals(1, nodes.count("select count(*) from run where searched_by = 'schedule'"));
        assertEquals("STARTED", nodes.value("select last_result from run_schedule"));
        assertTrue(
                nodes.value("select (next_at > now())::text from run_schedule").startsWith("t"));
    }

    // run R3.3
    @Test
    @Order(2)
    void otherServerGoesOnWhenOneIsKilled() throws IOException {
        TwoNodes nodes = TwoNodes.both();
        SlowRun run = SlowRun.inTheMiddle(nodes);
        String victim = run.worker();
        nodes.kill(victim);

        run.mustComplete();
        String successor = nodes.value(
                "select detail[2] from run_event where run_id = ? and kind = 'TAKEN_OVER' order by id desc limit 1",
                run.id());
        assertNotEquals(victim, successor);
        assertTrue(TwoNodes.NAMES.contains(successor), successor);
    }

    @Test
    @Order(3)
    void runGoesOnWhenTheDatabaseIsBack() throws IOException {
        TwoNodes nodes = TwoNodes.any();
        SlowRun run = SlowRun.inTheMiddle(nodes);
        nodes.killDatabase();
        nodes.restartDatabase();

        run.mustComplete();
    }

    @Test
    @Order(4)
    void runGoesOnAfterARedeploy() throws IOException {
        TwoNodes nodes = TwoNodes.any();
        SlowRun run = SlowRun.atItsBeginning(nodes);
        long takeovers = run.takeovers();
        nodes.redeploy(run.worker());

        run.mustComplete();
        assertTrue(run.takeovers() > takeovers, "it was cut short, and taken over");
    }

    @Test
    @Order(5)
    void otherServerGoesOnWhenOneIsSuspendedWhateverBecomesOfThatOne() throws IOException {
        TwoNodes nodes = TwoNodes.both();
        SlowRun run = SlowRun.inTheMiddle(nodes);
        String suspended = run.worker();
        nodes.console(suspended).suspend();
        Patience.await("the other server to go on", run::worker, worker -> !worker.equals(suspended));
        nodes.console(suspended).resume();
        nodes.redeploy(suspended);

        run.mustComplete();
    }

    @Test
    @Order(6)
    void otherServerGoesOnWhenOneIsTerminated() throws IOException {
        TwoNodes nodes = TwoNodes.both();
        SlowRun run = SlowRun.inTheMiddle(nodes);
        nodes.terminate(run.worker());

        run.mustComplete();
    }

    // run R3.3
    @Test
    @Order(7)
    void everythingDiesAndOneServerComesBack() throws IOException {
        TwoNodes nodes = TwoNodes.any();
        SlowRun run = SlowRun.inTheMiddle(nodes);
        nodes.killDatabase();
        nodes.killServers();
        nodes.restartDatabase();
        nodes.start(TwoNodes.NAMES.get(0));

        run.mustComplete();
    }
}

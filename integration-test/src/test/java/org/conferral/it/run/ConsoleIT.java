package org.conferral.it.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Cli;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Executions;
import org.conferral.it.testbed.Gate;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/**
 * An administrator works runs with WildFly's own job operations, as the operations guide says: on the command line once,
 * then as the console does.
 */
class ConsoleIT {
    private static final int CROWD = 3_000;
    private static final Console CONSOLE = Console.ofTheTestbed();

    /** JBeret begins another chunk, of one record, before it notices that it is to stop. */
    private static final int AT_HAND = 2 * (1_000 + 1);

    @Test
    void runByCriteriaIsStoppedInTheMiddleAndRestarted() {
        School school = School.open().crowd(CROWD);
        long run;
        long execution;
        try (Gate gate = Gate.shut()) {
            run = startedBy(Cli.start("job-xml-name=run-by-criteria,properties={school=" + school.code()
                    + ",types=\"AHSD,CHSA\",delivery=MANUAL_MAIL}"));
            gate.await(2);
            execution = Database.count("select execution from work_lease where kind = 'run' and work_id = ?", run);
            CONSOLE.stop(execution);
            gate.open();
            assertEquals("STOPPED", left(run, "RUNNING"));
        }
        mustBeInTheMiddle(run, "PENDING");

        assertNotEquals(execution, CONSOLE.restart(execution));
        assertEquals("COMPLETED", left(run, "STOPPED", "RUNNING"));
        Reconciled.ordered(run, CROWD);
        assertEquals(
                "SEARCHED headless-run, STARTED headless-run, STOPPED server-console, RESUMED server-console,"
                        + " COMPLETED system",
                events(run));
        assertEquals(
                List.of("headless-run"),
                Database.column(String.class, "select distinct updated_by from award where run_id = ?", run));
        assertEquals(
                List.of("MANUAL_MAIL"),
                Database.column(
                        String.class,
                        "select distinct delivery_method from document_order_item where run_id = ?",
                        run));
        String page = WebClient.of(Account.AUDITOR).get("/run/view?id=" + run).body();
        assertEquals(2, page.split("Administrator, server console", -1).length - 1, page);
        assertTrue(page.contains("Administrator, run by criteria"), page);
    }

    @Test
    void stoppedRunIsClosedByItsNumber() {
        School school = School.open().crowd(CROWD);
        long run;
        try (Gate gate = Gate.shut()) {
            run = startedByCriteria(school);
            gate.await(2);
            CONSOLE.stop(Database.count("select execution from work_lease where kind = 'run' and work_id = ?", run));
            gate.open();
            assertEquals("STOPPED", left(run, "RUNNING"));
        }
        long closing = CONSOLE.start("run-close", Map.of("run", String.valueOf(run)));

        assertEquals("COMPLETED", Executions.ended(closing));
        assertEquals("CLOSED", status(run));
        mustBeInTheMiddle(run, "NOT_PROCESSED");
        assertTrue(events(run).endsWith("STOPPED server-console, CLOSED server-console"), events(run));

        assertEquals(
                "FAILED",
                Executions.ended(CONSOLE.start("run-close", Map.of("run", String.valueOf(run)))),
                "it is closed already");
        assertEquals("CLOSED", status(run));
    }

    @Test
    void startedJobResumesAStoppedRunAndASecondOneChangesNothing() {
        School school = School.open().crowd(CROWD);
        long run;
        try (Gate gate = Gate.shut()) {
            run = startedByCriteria(school);
            gate.await(2);
            long second = CONSOLE.start("run-award-and-order", Map.of("run", String.valueOf(run)));
            assertEquals("COMPLETED", Executions.ended(second));
            assertEquals("REFUSED", Executions.exit(second), "somebody is at work");
            CONSOLE.stop(Database.count("select execution from work_lease where kind = 'run' and work_id = ?", run));
            gate.open();
            assertEquals("STOPPED", left(run, "RUNNING"));
        }
        CONSOLE.start("run-award-and-order", Map.of("run", String.valueOf(run)));

        assertEquals("COMPLETED", left(run, "STOPPED", "RUNNING"));
        Reconciled.ordered(run, CROWD);
        assertTrue(events(run).endsWith("RESUMED server-console, COMPLETED system"), events(run));
    }

    @Test
    void criteriaThatFindNothingLeaveNoRunAndUnknownOnesFail() {
        School school = School.open();
        long runs = Database.count("select count(*) from run");
        long empty = CONSOLE.start("run-by-criteria", Map.of("school", school.code()));
        assertEquals("COMPLETED", Executions.ended(empty));
        assertEquals("NOTHING FOUND", Executions.exit(empty));
        assertEquals("FAILED", Executions.ended(CONSOLE.start("run-by-criteria", Map.of("school", "S.0000"))));
        assertEquals("FAILED", Executions.ended(CONSOLE.start("run-by-criteria", Map.of("types", "AHSD,NONE"))));
        assertEquals(runs, Database.count("select count(*) from run"));
    }

    /** The chunks at hand were finished, and the rest is in this state. */
    private static void mustBeInTheMiddle(long run, String rest) {
        long left = Database.count("select count(*) from run_item where run_id = ? and state = ?", run, rest);
        assertTrue(left >= CROWD - AT_HAND && left < CROWD, () -> left + " " + rest);
        Reconciled.ordered(run, CROWD - left);
    }

    private static long startedByCriteria(School school) {
        return startedBy(CONSOLE.start("run-by-criteria", Map.of("school", school.code())));
    }

    private static long startedBy(long execution) {
        assertEquals("COMPLETED", Executions.ended(execution));
        return Long.parseLong(Executions.exit(execution).replaceFirst("^RUN ", ""));
    }

    private static String status(long run) {
        return Database.value(String.class, "select status from run where id = ?", run);
    }

    /** The state that the run is in once it has left these. */
    private static String left(long run, String... states) {
        return Patience.await(
                "run " + run + " to leave " + List.of(states), () -> status(run), status -> !List.of(states)
                        .contains(status));
    }

    private static String events(long run) {
        return Database.rows("select kind, happened_by from run_event where run_id = ? order by id", run).stream()
                .map(row -> row.get("kind") + " " + row.get("happened_by"))
                .collect(Collectors.joining(", "));
    }
}

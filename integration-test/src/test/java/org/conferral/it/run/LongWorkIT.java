package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.it.intake.Imports;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Gate;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.control.work.DataLock;
import org.conferral.run.boundary.RunService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Long work that waits for its turn, is stopped, loses its lease or gives way to somebody else, and goes on. */
@ArquillianTest
class LongWorkIT {
    /** More than there are turns at once in a server with the default number of threads. */
    private static final int MANY = 6;

    private static final int CROWD = 3_000;

    // platform R1.1
    @Test
    void searchesThatWaitForTheirTurnAreNotTakenForDead() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        List<Long> searches;
        HeldLock merging = merging();
        try {
            searches = searches(school, MANY);
            outliveTheirLeases(searches);
            assertTrue(count(searches, "execution is null") > 1, "some wait for their turn");
        } finally {
            merging.close();
        }
        for (long search : searches) {
            assertEquals("DRAFT", Runs.searched(search));
        }
    }

    // platform R1.1
    @Test
    void importThatWaitsForItsTurnIsNotTakenForDead() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        List<Long> searches;
        long id;
        HeldLock merging = merging();
        try {
            searches = searches(school, MANY);
            id = Imports.start(Map.of("students.csv", "ASN,ASN Status,Last Name\n976200001,Primary,Roy\n"));
            String lease = " from work_lease where kind = 'import' and work_id = " + id;
            String old = Database.value(String.class, "select (until + interval '5 seconds')::text" + lease);
            Patience.await(
                    "the lease of import " + id + " to be renewed",
                    () -> Database.count(
                            "select count(*)" + lease + " and execution is null and until > '" + old + "'"),
                    renewed -> renewed == 1);
        } finally {
            merging.close();
        }
        assertEquals(IntakeStatus.COMPLETED, Imports.ended(id).status());
        for (long search : searches) {
            assertEquals("DRAFT", Runs.searched(search));
        }
    }

    private static HeldLock merging() {
        return HeldLock.by("select pg_advisory_xact_lock(?)", DataLock.KEY);
    }

    private static List<Long> searches(School school, int count) throws Exception {
        List<Long> searches = new ArrayList<>();
        for (int search = 0; search < count; search++) {
            searches.add(as(Account.RECORDS, () -> boundary(RunService.class).draft(school.criteria(), null)));
        }
        return searches;
    }

    /** Returns when each has been renewed for as long as it would have been good alone, and is there yet. */
    private static void outliveTheirLeases(List<Long> runs) {
        String old = Database.value(
                String.class,
                "select (max(until) + interval '5 seconds')::text from work_lease where work_id in " + in(runs));
        Patience.await(
                "the leases of " + runs + " to be renewed",
                () -> count(runs, "until > '" + old + "'"),
                renewed -> renewed == runs.size());
    }

    private static long count(List<Long> runs, String condition) {
        return Database.count("select count(*) from work_lease l join run r on r.id = l.work_id"
                + " where l.kind = 'run' and r.id in " + in(runs) + " and " + condition);
    }

    private static String in(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    // platform R1.3
    @Test
    void jobOfARolledBackTransactionIsNotStarted() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        UserTransaction transaction = InServer.transaction();
        transaction.begin();
        long run = searches(school, 1).get(0);
        transaction.rollback();
        long next = Runs.search(school.criteria());

        assertEquals("DRAFT", Runs.status(next), "which had its turn after it");
        assertEquals(Runs.GONE, Runs.status(run));
        assertEquals(0, executions(run, "true"));
    }

    private static long executions(long run, String condition) {
        return Database.count(
                "select count(*) from job_execution where jobparameters ~ ? and " + condition,
                "run\\s*=\\s*" + run + "\\M");
    }

    @Test
    void runStoppedWhileItWaitsForItsTurnStaysStoppedUntilSomebodyResumesIt() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = Runs.search(school.criteria());
        List<Long> searches;
        HeldLock merging = merging();
        try {
            searches = searches(school, MANY);
            Runs.start(run);
            stop(run);
            assertEquals("STOPPED", Runs.status(run));
        } finally {
            merging.close();
        }
        for (long search : searches) {
            Runs.searched(search);
        }
        Patience.await(
                "its job to have had its turn", () -> executions(run, "exitstatus = 'REFUSED'"), ended -> ended == 1);
        assertEquals("STOPPED", Runs.status(run));
        assertEquals("SEARCHED records, STARTED records, STOP_ASKED records, STOPPED system", events(run));

        resume(run);
        assertEquals("COMPLETED", Runs.ended(run));
    }

    @Test
    void runStoppedInTheMiddleGoesOnWhenItIsResumed() throws Exception {
        School school = School.open().crowd(CROWD);
        long run = Runs.search(school.criteria());
        try (Gate gate = Gate.shut()) {
            Runs.start(run);
            gate.await(2);
            stop(run);
            assertEquals("STOPPING", Runs.status(run));
        }
        assertEquals("STOPPED", Runs.ended(run));
        long pending = Database.count("select count(*) from run_item where run_id = ? and state = 'PENDING'", run);
        assertTrue(pending > 0 && pending < CROWD, () -> pending + " pending");

        resume(run);
        assertEquals("COMPLETED", Runs.ended(run));
        Reconciled.ordered(run, CROWD);
        assertTrue(events(run).endsWith("STOPPED system, RESUMED records, COMPLETED system"), events(run));
    }

    private static void stop(long run) throws Exception {
        as(Account.RECORDS, () -> {
            boundary(RunService.class).stop(run);
            return run;
        });
    }

    private static void resume(long run) throws Exception {
        as(Account.RECORDS, () -> {
            boundary(RunService.class).resume(run);
            return run;
        });
    }

    private static String events(long run) {
        return Database.rows("select kind, happened_by from run_event where run_id = ? order by id", run).stream()
                .map(row -> row.get("kind") + " " + row.get("happened_by"))
                .collect(Collectors.joining(", "));
    }

    /** As when this server sleeps for longer than its lease is good, and another one takes over: platform R1.2. */
    @Test
    void runThatAnotherServerTookOverIsGoneOnWithAndDoesNothingTwice() throws Exception {
        School school = School.open().crowd(CROWD);
        long run = Runs.search(school.criteria());
        try (Gate gate = Gate.shut()) {
            Runs.start(run);
            gate.await(2);
            Database.update(
                    "update work_lease set node = 'another', execution = null, until = now()"
                            + " where kind = 'run' and work_id = ?",
                    run);
            Patience.await("the takeover", () -> events(run), events -> events.contains("TAKEN_OVER"));
        }
        assertEquals("COMPLETED", Runs.ended(run));
        Reconciled.ordered(run, CROWD);
    }

    @Test
    void chunkThatDeadlocksIsTriedAgainAndAwardsAll() throws Exception {
        School school = School.open();
        Pupil low = school.pupil().achieved(AHSD);
        Pupil middle = school.pupil().achieved(AHSD);
        Pupil high = school.pupil().achieved(AHSD);
        school.crowd(3); // the other partition's
        long run = Runs.search(school.criteria());
        long before = Database.count("select deadlocks from pg_stat_database where datname = current_database()");
        HeldLock other = lock(high).sparedByDeadlocks();
        HeldLock first = lock(middle);
        try {
            Runs.start(run);
            awaitWaiting(1);
            CompletableFuture<Void> wanted = CompletableFuture.runAsync(() -> other.another(lock(), low.id()));
            awaitWaiting(2);
            first.close();
            wanted.get();
        } finally {
            first.close();
            other.close();
        }
        assertEquals("COMPLETED", Runs.ended(run));
        Reconciled.ordered(run, 6);
        assertTrue(Patience.await(
                        "the deadlock to be counted",
                        () -> Database.count(
                                "select deadlocks from pg_stat_database where datname = current_database()"),
                        deadlocks -> deadlocks > before)
                > before);
        assertEquals(
                "SEARCHED records, STARTED records, COMPLETED system", events(run), "tried again within the chunk");
    }

    private static HeldLock lock(Pupil pupil) {
        return HeldLock.by(lock(), pupil.id());
    }

    private static String lock() {
        return "select from student where id = ? for no key update";
    }

    private static void awaitWaiting(long count) {
        Patience.await(
                count + " to wait for a row",
                () -> Database.count("select count(*) from pg_locks where locktype = 'transactionid' and not granted"),
                waiting -> waiting == count);
    }
}

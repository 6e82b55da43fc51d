package org.conferral.it.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.FullDisk;
import org.conferral.it.testbed.JumpingClock;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Seed;
import org.conferral.it.testbed.TwoNodes;
import org.conferral.it.testbed.Visit;

/**
 * Takes crowds of students all the way on two servers, with a fault at a random moment of each stage. What was begun goes on
 * by itself; where the product leaves it to people, or to a timer that these servers lack, to begin once more (an import, a
 * search, the agent, gathering), the test does, once. After each fault the students are reconciled to the record: to that of this stage, and
 * of those before.
 */
final class WholeWay implements AutoCloseable {
    private static final PrintStream SAY = System.out;
    private static final Duration AWAY = Duration.ofSeconds(2);

    private final TwoNodes nodes;
    private final Visit visit;
    private final Random random;
    private final Duration longest;
    private final JumpingClock clock;
    private final Tally tally = new Tally();

    private WholeWay(TwoNodes nodes, Visit visit, Random random, Duration longest) {
        this.nodes = nodes;
        this.visit = visit;
        this.random = random;
        this.longest = longest;
        clock = JumpingClock.of(nodes);
    }

    /** What happens does so this long after a stage began, at most. */
    static WholeWay on(TwoNodes nodes, Visit visit, Random random, Duration longest) {
        return new WholeWay(nodes, visit, random, longest);
    }

    Tally tally() {
        return tally;
    }

    /** Whatever happens in this stage, it is done in the end, for each student once. */
    void survive(Crowd crowd, Stage stage, Fault fault) throws IOException {
        if (fault == Fault.DISK_FULL) {
            try (FullDisk disk = FullDisk.of(stage.written(), nodes)) {
                survive(crowd, stage, fault, worker -> {
                    disk.fill();
                    LockSupport.parkNanos(AWAY.toNanos());
                    disk.empty();
                });
            }
        } else {
            survive(crowd, stage, fault, worker -> inject(crowd, stage, fault, worker));
        }
    }

    private void survive(Crowd crowd, Stage stage, Fault fault, Happening happening) throws IOException {
        Duration moment = Duration.ofMillis(random.nextLong(longest.toMillis()));
        String worker = TwoNodes.NAMES.get(random.nextInt(TwoNodes.NAMES.size()));
        long begin = System.nanoTime();
        nodes.update("create or replace trigger slow after insert on " + stage.written()
                + " for each statement execute function take_a_while()");
        nodes.pace(stage.pace());
        begin(crowd, stage, worker);
        LockSupport.parkNanos(moment.toNanos());
        happening.on(worker);
        nodes.pace(0);
        allUp();
        end(crowd, stage);
        nodes.update("drop trigger slow on " + stage.written());
        reconcile(crowd, stage, fault);
        SAY.printf(
                "%4d %s on %s after %,d ms: %s (%,d s)%n",
                tally.tried(),
                stage.told(),
                worker,
                moment.toMillis(),
                fault.told(),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    private void reconcile(Crowd crowd, Stage stage, Fault fault) {
        long lost = 0;
        long doubled = 0;
        for (Stage done : Stage.values()) {
            if (done.compareTo(stage) <= 0) {
                lost += crowd.lost(done);
                doubled += crowd.doubled(done);
            }
        }
        tally.add(fault, stage, lost, doubled);
        assertEquals(
                "0 lost, 0 doubled",
                lost + " lost, " + doubled + " doubled",
                () -> fault + " in " + stage + " " + Seed.told());
    }

    /** Asks for it, and returns when the record says that it has begun. */
    private void begin(Crowd crowd, Stage stage, String worker) {
        switch (stage) {
            case IMPORT, SEARCH, AGENT, ASSEMBLY -> begun(stage, () -> ask(crowd, stage, worker));
            case RUN -> {
                ask(crowd, Stage.SEARCH, worker, crowd.imported());
                Patience.await(
                        "the run to begin " + Seed.told(),
                        () -> nodes.count(
                                "select count(*) from run where status in ('RUNNING', 'COMPLETED') and school_id = ?",
                                crowd.id(crowd.imported())),
                        running -> running == 1);
            }
            case TRANSMISSION -> release(crowd, worker);
        }
    }

    private void begun(Stage stage, Runnable asking) {
        String newest = "select coalesce(max(id), 0) from " + stage.record();
        long former = nodes.count(newest);
        asking.run();
        Patience.await(stage + " to begin " + Seed.told(), () -> nodes.count(newest), now -> now > former);
    }

    /** Asks this server for it, as at the console. */
    private void ask(Crowd crowd, Stage stage, String node) {
        ask(crowd, stage, node, crowd.searched());
    }

    private void ask(Crowd crowd, Stage stage, String node, String school) {
        Map<String, String> which =
                switch (stage) {
                    case IMPORT -> Map.of("folder", crowd.imported());
                    case SEARCH -> Map.of("school", school, "delivery", "MANUAL_MAIL");
                    case RUN ->
                        Map.of(
                                "run",
                                nodes.value("select max(id) from run where school_id = ?", crowd.id(crowd.imported())));
                    case AGENT, ASSEMBLY -> Map.of();
                    case TRANSMISSION -> Map.of("printJob", String.valueOf(job(crowd)));
                };
        nodes.console(node).start(stage.job(), which);
    }

    /** A person releases the job of these students. */
    private void release(Crowd crowd, String worker) {
        Page page = visit.signIn(Account.RECORDS, nodes.address(worker) + "/printing/view?id=" + job(crowd))
                .page();
        page.locator("#release").click();
        page.locator("#release_yes").click();
        assertThat(page.locator("#messages .note")).isVisible();
    }

    private long job(Crowd crowd) {
        return nodes.count("""
                select max(p.job_id) from print_piece p join document_order_item i on i.id = p.item_id
                join student s on s.id = i.student_id where s.responsible_school_id = ?""", crowd.id(crowd.imported()));
    }

    private void inject(Crowd crowd, Stage stage, Fault fault, String worker) throws IOException {
        switch (fault) {
            case SERVER_KILLED -> nodes.kill(worker);
            case SERVER_TERMINATED -> nodes.terminate(worker);
            case DATABASE_KILLED -> {
                nodes.killDatabase();
                nodes.restartDatabase();
            }
            case LINE_CUT -> {
                nodes.line().cut();
                LockSupport.parkNanos(AWAY.toNanos());
                nodes.line().mend();
            }
            case CLOCK_JUMPED -> clock.jump();
            case ASKED_TWICE -> ask(crowd, stage, worker);
            case ASKED_OF_BOTH -> ask(crowd, stage, other(worker));
            case DISK_FULL -> throw new IllegalArgumentException("it needs a disk");
        }
    }

    private static String other(String name) {
        return TwoNodes.NAMES.get(1 - TwoNodes.NAMES.indexOf(name));
    }

    private void allUp() throws IOException {
        for (String name : TwoNodes.NAMES) {
            if (!nodes.isUp(name)) {
                nodes.start(name);
            }
        }
        nodes.awaitReady();
    }

    /** Waits until nobody is at it any more, or ought to be. */
    private void end(Crowd crowd, Stage stage) {
        awaitEnd(stage);
        boolean asksAgain = stage != Stage.RUN && stage != Stage.TRANSMISSION;
        if (asksAgain && crowd.lost(stage) > 0) {
            if (stage == Stage.IMPORT) {
                assertEquals(0, crowd.through(stage), "an import that was cut short left nothing " + Seed.told());
            }
            ask(crowd, stage, TwoNodes.NAMES.get(0));
            Patience.await(stage + " of all " + Seed.told(), () -> crowd.lost(stage), lost -> lost == 0);
            awaitEnd(stage);
        }
    }

    private void awaitEnd(Stage stage) {
        String left =
                switch (stage) {
                    case IMPORT -> "select count(*) from intake_import where status = 'RUNNING'";
                    case SEARCH, RUN ->
                        "select count(*) from run r where status in ('SEARCHING', 'RUNNING', 'STOPPING')"
                                + " or exists (select from work_lease l where l.kind = 'run' and l.work_id = r.id)";
                    case AGENT -> "select count(*) from document_execution where ended_at is null";
                    case ASSEMBLY -> "select count(*) from print_assembly where ended_at is null";
                    case TRANSMISSION -> "select count(*) from print_job where status in ('RELEASED', 'TRANSMITTING')";
                };
        Patience.await("the end of " + stage + " " + Seed.told(), () -> nodes.count(left), atWork -> atWork == 0);
    }

    /** Prints what came of all. */
    void tell() {
        SAY.printf("%n%s%s%n", tally.table(), Seed.told());
    }

    @Override
    public void close() {
        clock.close();
        nodes.update("create or replace trigger slow after insert on award"
                + " for each statement execute function take_a_while()");
    }

    /** What befalls the server at work. */
    private interface Happening {
        void on(String worker) throws IOException;
    }
}

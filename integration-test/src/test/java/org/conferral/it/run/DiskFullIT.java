package org.conferral.it.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.FullDisk;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** The disk of the database is full in the middle of a run. */
@BrowserTest
public class DiskFullIT {
    /** Three takeovers, after which a run is given up, take less. */
    private static final int SECONDS = 20;

    /** Longer than a lease is good. */
    private static final int SOME_SECONDS = 10;

    private static final int FEW = 40;

    // run R3.6, platform R9.4
    @Test
    void runWaitsSaysWhyAndGoesOnByItself(Visit visit) throws IOException {
        TwoNodes nodes = TwoNodes.any();
        String home = nodes.address();
        Page page = visit.signIn(Account.RECORDS, home + "/run/list").page();
        try (FullDisk disk = FullDisk.of("award", nodes)) {
            SlowRun run = SlowRun.inTheMiddle(nodes);
            disk.fill();
            Patience.await("the run to wait", () -> events(run, "WAITS_FOR_ROOM"), told -> told == 1);
            assertThat(opened(page, home + "/run/view?id=" + run.id()).locator("[data-no-room]"))
                    .containsText("The database has no room left");
            visit.mustBeAccessible();
            Patience.await(
                    "the server not to be ready",
                    nodes::readiness,
                    told -> told.statusCode() == 503 && told.body().contains("The database has no room"));
            assertThat(opened(page, home + "/document/agent").locator("#agent")).containsText("The agent waits");
            Patience.await("it to wait for a while", () -> waited(run), seconds -> seconds >= SECONDS);
            assertEquals(1, events(run, "WAITS_FOR_ROOM"), "it is told once");
            assertEquals("RUNNING", nodes.value("select status from run where id = ?", run.id()));

            disk.empty();
            Patience.await("the run to go on", () -> events(run, "FOUND_ROOM"), told -> told == 1);
            run.mustComplete();
            Patience.await("the server to be ready", nodes::readiness, told -> told.statusCode() == 200);
            assertThat(opened(page, home + "/run/view?id=" + run.id()).locator("main"))
                    .containsText("Went on: the database has room again");
        }
    }

    // run R3.6
    @Test
    void searchWaitsAsWell(Visit visit) throws IOException {
        TwoNodes nodes = TwoNodes.any();
        Page page = visit.signIn(Account.RECORDS, nodes.address() + "/run/list").page();
        String school = SlowRun.enrol(nodes, FEW);
        try (FullDisk disk = FullDisk.standingInFor("run_item", nodes)) {
            disk.fill();
            nodes.pace(0);
            nodes.console().start("run-by-criteria", Map.of("school", school, "delivery", "MANUAL_MAIL"));
            Patience.await(
                    "the server not to be ready",
                    nodes::readiness,
                    told -> told.statusCode() == 503 && told.body().contains("The database has no room"));
            long run = nodes.count("select max(id) from run");
            Patience.await(
                    "it to wait for longer than a lease",
                    () -> nodes.count(
                            "select extract(epoch from now() - searched_at)::bigint from run where id = ?", run),
                    seconds -> seconds >= SOME_SECONDS);
            assertEquals("SEARCHING", nodes.value("select status from run where id = ?", run));

            disk.empty();
            Patience.await(
                    "the run to have ended",
                    () -> nodes.value("select status from run where id = ?", run),
                    "COMPLETED"::equals);
            assertEquals(FEW, nodes.count("select count(*) from run_item where run_id = ? and state = 'ORDERED'", run));
            Patience.await("the server to be ready", nodes::readiness, told -> told.statusCode() == 200);
            assertThat(opened(page, nodes.address() + "/run/view?id=" + run).locator("main"))
                    .containsText("Completed");
        }
    }

    private static Page opened(Page page, String address) {
        page.navigate(address);
        return page;
    }

    private static long waited(SlowRun run) {
        return run.nodes()
                .count("select extract(epoch from now() - no_room_since)::bigint from run where id = ?", run.id());
    }

    private static long events(SlowRun run, String kind) {
        return run.nodes().count("select count(*) from run_event where run_id = ? and kind = ?", run.id(), kind);
    }
}

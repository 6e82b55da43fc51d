package org.conferral.it.printing;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conferral.batch.platform.AsSystem;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.boundary.WorkWatching;
import org.conferral.platform.entity.WorkResult;
import org.conferral.printing.boundary.FacilityQueries;
import org.conferral.printing.boundary.FacilityService;
import org.conferral.printing.boundary.PrintingWork;
import org.conferral.printing.boundary.ScheduledRelease;
import org.conferral.printing.entity.AssemblyWork;
import org.conferral.printing.entity.DueRelease;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.ReleasePlan;
import org.conferral.printing.entity.ReleaseTimes;
import org.conferral.printing.entity.SizeLimits;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Print jobs are released by schedule and by size: docs/specification/ordering.md §12.1, step 5. */
@ArquillianTest
class ReleasePlanIT {
    private static final ReleaseTimes ALWAYS =
            new ReleaseTimes(List.of(DayOfWeek.values()), List.of(LocalTime.MIDNIGHT));

    /** As a job would be called that is at an assembly; there is none of this number. */
    private static final long EXECUTION = Long.MAX_VALUE;

    @AfterEach
    void byHandAgain() throws Exception {
        plan(ReleasePlan.NONE, true);
    }

    // printing R11.2
    @Test
    void aJobThatIsFullIsCutBetweenEnvelopesAndReleased() throws Exception {
        School school = School.open();
        List<Pupil> pupils = IntStream.range(0, 5)
                .mapToObj(n -> school.pupil().isAwarded(AHSD).isCalled("Full" + school.id() + "x" + n, "Zoë"))
                .toList();
        ServerPrints.ready(pupils.toArray(Pupil[]::new));
        ServerPrints.assemble();
        long open = Prints.job(pupils.get(0));
        int before = Integer.parseInt(Prints.of(open, "items"));
        plan(new ReleasePlan(ReleaseTimes.NEVER, new SizeLimits(before - 2, null, null), null), false);
        ServerPrints.assemble();
        assertEquals("OPEN", Prints.of(open, "status"), "nothing is sent to this facility");
        plan(new ReleasePlan(ReleaseTimes.NEVER, new SizeLimits(before - 2, null, null), null), true);
        ServerPrints.assemble();

        long full = pupils.stream()
                .mapToLong(Prints::job)
                .filter(job -> job != open)
                .findFirst()
                .orElseThrow();
        int moved = Integer.parseInt(Prints.of(full, "items"));
        assertTrue(moved <= before - 2, () -> "of " + before + " " + moved + " are in a job of their own");
        assertEquals(before - moved + " OPEN", Prints.of(open, "items || ' ' || status"));
        assertEquals("TRANSMITTED", ended(full));
        assertEquals(List.of("TRANSMITTED system", "RELEASED size", "GATHERED size"), Prints.events(full));
        assertEquals("MOVED size", Prints.events(open).get(0));
        Prints.mustCount(full);
        Prints.mustCount(open);
        pupils.forEach(pupil -> assertEquals(1, Prints.jobs(pupil)));
    }

    // printing R11.1; what the clock brings is done in the database
    @Test
    void whenItsTimeHasComeWhatWaitsIsGatheredAndReleased() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD);
        Pupil later = school.pupil().isAwarded(AHSD);
        ServerPrints.ready(pupil, later);
        plan(new ReleasePlan(ALWAYS, SizeLimits.NONE, null), true);
        assertEquals(
                1,
                as(Account.ORDERS, () -> boundary(FacilityQueries.class).nextReleases())
                        .size());
        look();
        assertEquals(0, Prints.jobs(pupil), "it is not yet time");
        Database.update("update print_facility set next_release_at = now() where next_release_at is not null");
        look();

        Patience.await(
                "the scheduled release",
                () -> Database.count(
                        "select count(*) from print_piece p join print_job j on j.id = p.job_id"
                                + " where p.item_id = ? and j.released_by = 'schedule'",
                        Documents.item(pupil)),
                released -> released == 1);
        long job = Prints.job(pupil);
        assertEquals("TRANSMITTED", ended(job));
        assertTrue(Prints.events(job).contains("RELEASED schedule"), () -> Prints.events(job)
                .toString());
        Patience.await(
                "the time to be over",
                () -> Database.count("select count(*) from print_facility where release_due_at is not null"),
                waiting -> waiting == 0);
        assertEquals(0, Database.count("select count(*) from print_facility where next_release_at <= now()"));
        assertEquals(job, Prints.job(later));
    }

    // printing R11.1; of the first nothing was heard for as long as its lease, and it was taken for dead
    @Test
    void whoHasLostTheLeaseReleasesNothingAndEndsNoTime() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD);
        ServerPrints.ready(pupil);
        ServerPrints.assemble();
        long job = Prints.job(pupil);
        long lost = begun();
        Patience.await(
                "the first to be taken for dead",
                () -> Database.column(String.class, "select result from print_assembly where id = ?", lost),
                List.of("INTERRUPTED")::equals);
        // the timer begins none while there is this one
        long held = begun();
        try {
            DueRelease due = comeTime();
            assertFalse(release(lost, job));
            assertFalse(over(lost, due));
            assertEquals("OPEN", Prints.of(job, "status"));
            assertEquals(1, waiting());
            renew(held);
            assertTrue(release(held, job));
            assertTrue(over(held, due));
            assertEquals("schedule", Prints.of(job, "released_by"));
            assertEquals(0, waiting());
        } finally {
            batch(AsSystem.class).run(() -> boundary(PrintingWork.class).end(held, EXECUTION, WorkResult.STOPPED));
        }
        assertEquals("TRANSMITTED", ended(job));
    }

    /** An assembly of this server that an execution holds, as one that is started at the console. */
    private static long begun() {
        long assembly = Patience.await(
                        "the last assembly to be over",
                        () -> batch(AsSystem.class)
                                .call(() -> boundary(PrintingWork.class).beginAtConsole()),
                        Optional::isPresent)
                .orElseThrow();
        assertTrue(batch(AsSystem.class).call(() -> boundary(PrintingWork.class).takeLease(assembly, EXECUTION)));
        return assembly;
    }

    /** What a server does every few seconds for what it is at. */
    private static void renew(long assembly) {
        batch(AsSystem.class)
                .run(() -> boundary(WorkWatching.class).renew(Map.of(AssemblyWork.of(assembly), EXECUTION)));
    }

    private static DueRelease comeTime() throws Exception {
        plan(new ReleasePlan(ALWAYS, SizeLimits.NONE, null), true);
        Database.update("update print_facility set next_release_at = now() where next_release_at is not null");
        look();
        return batch(AsSystem.class)
                .call(() -> boundary(ScheduledRelease.class).waiting())
                .get(0);
    }

    private static long waiting() {
        return Database.count("select count(*) from print_facility where release_due_at is not null");
    }

    private static boolean release(long assembly, long job) {
        return batch(AsSystem.class).call(() -> boundary(ScheduledRelease.class).release(assembly, EXECUTION, job));
    }

    private static boolean over(long assembly, DueRelease due) {
        return batch(AsSystem.class).call(() -> boundary(ScheduledRelease.class).over(assembly, EXECUTION, due));
    }

    /** What the timer does each minute; it may be at it as well. */
    private static void look() {
        ScheduledRelease release = boundary(ScheduledRelease.class);
        batch(AsSystem.class).call(release::due).forEach(facility -> batch(AsSystem.class)
                .run(() -> release.take(facility)));
        batch(AsSystem.class).run(release::gather);
    }

    private static FacilityRow facility() throws Exception {
        return as(Account.ADMIN, () -> boundary(FacilityQueries.class).all()).stream()
                .filter(row -> row.english().equals("Print Centre"))
                .findFirst()
                .orElseThrow();
    }

    private static void plan(ReleasePlan plan, boolean sending) throws Exception {
        FacilityRow now = facility();
        as(Account.ADMIN, () -> {
            boundary(FacilityService.class)
                    .save(new FacilityRow(
                            now.id(),
                            now.english(),
                            now.french(),
                            now.transmission(),
                            now.folder(),
                            now.host(),
                            now.port(),
                            now.login(),
                            now.hostKey(),
                            sending,
                            plan,
                            now.recipients(),
                            now.limit(),
                            now.version()));
            return now;
        });
    }

    private static String ended(long job) {
        return Patience.await("the end of print job " + job, () -> Prints.of(job, "status"), status -> !List.of(
                        "OPEN", "RELEASED", "TRANSMITTING")
                .contains(status));
    }
}

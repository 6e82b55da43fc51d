package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.HSED;
import static org.conferral.it.run.OrderRuns.assertBalance;
import static org.conferral.it.run.OrderRuns.crowd;
import static org.conferral.it.run.OrderRuns.everythingOf;
import static org.conferral.it.run.OrderRuns.select;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.control.work.DataLock;
import org.conferral.platform.entity.PageRequest;
import org.conferral.run.boundary.RunExports;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunExport;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunRow;
import org.conferral.student.entity.Asn;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A run that only orders: from what was selected to Completed, each record ordered once or refused with its reason. */
@ArquillianTest
class OrderRunIT {
    private static final int CROWD = 1_300;
    private static final int MORE_THAN_TURNS = 6;

    // run R1.2, R1.3
    @Test
    void everyReasonInOneRunAndItBalances() throws Exception {
        School school = School.open();
        Pupil ordered = school.pupil().isAwarded(AHSD).readsFrench();
        Pupil deleted = school.pupil().isAwarded(AHSD);
        Pupil legacy = school.pupil().isAwarded(AHSD);
        Pupil again = school.pupil().isAwarded(AHSD);
        Pupil dead = school.pupil().isAwarded(AHSD);
        long run = select(everythingOf(school));
        deleted.lostEverything();
        legacy.isLegacy();
        again.isSent("SENT");
        dead.died();

        assertEquals("COMPLETED", Runs.process(run));

        assertRefused(44016, run, deleted);
        assertRefused(44018, run, legacy);
        assertRefused(44017, run, again);
        assertRefused(60076, run, dead);
        assertBalance(new RunCounts(5, 1, 4, 0), run);
        Map<String, ?> item = Runs.item(run, ordered.id());
        Map<String, ?> placed = Database.rows("select * from document_order_item where run_id = ?", run)
                .get(0);
        assertEquals(item.get("order_item_id"), placed.get("id"));
        assertEquals(item.get("credential_number"), placed.get("credential_number"));
        assertEquals("FIRST_RUN", placed.get("purpose"));
        assertEquals("FR", placed.get("document_language"));
        assertEquals("12 Rue Principale", placed.get("street"));
        assertEquals(2025, item.get("school_year"), "the award's own");
        assertEquals("Awarded", item.get("awarded_last_name"), "as it was awarded, not as the student is called now");
        assertEquals(0, Database.count("select count(*) from award where run_id = ?", run), "nothing is awarded");
    }

    @Test
    void whatIsNotAwardedCanBeSelectedAndIsRefused() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        ReviewFilter list = new ReviewFilter(
                ReviewFinding.ACHIEVED_NOT_AWARDED, Set.of(AHSD), null, school.authorityId(), school.id(), null);

        long run = select(new ReviewSelection(list, false, Set.of(new ReviewKey(pupil.id(), AHSD))));

        assertEquals("COMPLETED", Runs.process(run));
        assertRefused(44016, run, pupil);
        assertBalance(new RunCounts(1, 0, 1, 0), run);
    }

    @Test
    void twoCredentialsOfOneStudentAreTwoRecords() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(HSED).isAwarded(AHSD);

        long run = select(everythingOf(school));

        assertEquals("COMPLETED", Runs.process(run));
        assertBalance(new RunCounts(2, 2, 0, 0), run);
        assertEquals(
                2,
                Database.count(
                        "select count(distinct credential_number) from document_order_item where student_id = ?",
                        pupil.id()));
    }

    // order R1.2
    @Test
    void overlappingRunsOrderOnce() throws Exception {
        School school = School.open();
        crowd(school, CROWD);
        long first = select(everythingOf(school));
        long second = select(everythingOf(school));

        Runs.start(first);
        Runs.start(second);
        assertEquals("COMPLETED", Runs.ended(first));
        assertEquals("COMPLETED", Runs.ended(second));

        long ofFirst = Database.count("select count(*) from document_order_item where run_id = ?", first);
        assertBalance(new RunCounts(CROWD, ofFirst, CROWD - ofFirst, 0), first);
        assertBalance(new RunCounts(CROWD, CROWD - ofFirst, ofFirst, 0), second);
        assertEquals(
                CROWD,
                Database.count(
                        "select count(*) from run_item where run_id in (?, ?) and rule_number = 44017", first, second));
        assertEquals(0, Database.count("""
                        select count(*) from document_order o where run_id in (?, ?)
                          and not exists (select from document_order_item i where i.order_id = o.id)""", first, second), "no order of nothing");
    }

    @Test
    void whatIsOrderedInTheMomentBetweenIsRefusedToo() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD);
        long run = select(everythingOf(school));
        Database.update("create or replace view first_run_order as"
                + " select credential_number, id, status from document_order_item where false");
        pupil.isSent("ORDERED");
        try {
            assertEquals("COMPLETED", Runs.process(run));
        } finally {
            Database.update("create or replace view first_run_order as"
                    + " select i.credential_number, i.id, i.status from document_order_item i"
                    + " where i.purpose = 'FIRST_RUN' and not i.deleted and i.status <> 'CANCELLED'");
        }
        assertRefused(44017, run, pupil);
        assertBalance(new RunCounts(1, 0, 1, 0), run);
    }

    @Test
    void closedRunLeavesWhatWasPendingInTheStageOrder() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD);
        long run = select(everythingOf(school));
        stopBeforeItsTurn(run, school);

        as(Account.RECORDS, () -> {
            boundary(RunService.class).close(run);
            return run;
        });

        assertRefused(0, run, pupil);
        assertBalance(new RunCounts(1, 0, 1, 0), run);
    }

    /** Stopped while its job waits: more searches than there are turns wait for an import. */
    private static void stopBeforeItsTurn(long run, School school) throws Exception {
        List<Long> searches = new ArrayList<>();
        HeldLock merge = HeldLock.by("select pg_advisory_xact_lock(?)", DataLock.KEY);
        try {
            for (int turn = 0; turn < MORE_THAN_TURNS; turn++) {
                searches.add(
                        as(Account.RECORDS, () -> boundary(RunService.class).draft(school.criteria(), null)));
            }
            Runs.start(run);
            as(Account.RECORDS, () -> {
                boundary(RunService.class).stop(run);
                return run;
            });
            assertEquals("STOPPED", Runs.status(run));
        } finally {
            merge.close();
        }
        searches.forEach(Runs::searched);
    }

    @Test
    void filesAreNamedAfterTheOrder() throws Exception {
        School school = School.open();
        Pupil ordered = school.pupil().isAwarded(AHSD).progress("AHSD-PRIOR", "ACHIEVED", 2024);
        Pupil dead = school.pupil().isAwarded(AHSD);
        long run = select(everythingOf(school));
        dead.died();
        Runs.process(run);

        for (RunExport export : RunExport.values()) {
            String name = as(Account.RECORDS, () -> boundary(RunExports.class).fileName(run, export));
            assertTrue(name.endsWith(" - Bulk Credential Order - " + export.title() + ".csv"), name);
        }
        String found = line(run, RunExport.PRE_PROCESSED, ordered);
        assertTrue(found.endsWith(",AHSD-PRIOR,2024/2025,Y,N"), found);
        String successful = line(run, RunExport.SUCCESSFUL, ordered);
        assertTrue(successful.contains(",2024/2025,2025-07-20,\"Awarded, As\","), successful);
        assertTrue(successful.endsWith(",AutomatedPlusCardboard,EN"), successful);
        String unsuccessful = line(run, RunExport.UNSUCCESSFUL, dead);
        assertTrue(
                unsuccessful.endsWith(",Order,60076,Credential was not ordered. The student is deceased."),
                unsuccessful);
    }

    private static String line(long run, RunExport export, Pupil pupil) throws Exception {
        String asn = new Asn(pupil.asn()).toString();
        return List.of(Runs.export(run, export).split("\r\n", -1)).stream()
                .filter(line -> line.startsWith(asn))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listOfRunsTellsTheKinds() throws Exception {
        School school = School.open();
        school.pupil().isAwarded(AHSD);
        long run = select(everythingOf(school));
        Runs.process(run);

        RunFilter orders = new RunFilter(RunKind.ORDER, null, null, null, null, null);
        List<RunRow> rows = as(Account.AUDITOR, () -> boundary(RunQueries.class)
                .page(orders, new PageRequest(0, 100, "", true))
                .rows());

        assertTrue(rows.stream().anyMatch(row -> row.id() == run));
        assertTrue(rows.stream().allMatch(row -> row.kind() == RunKind.ORDER));
    }

    private static void assertRefused(int rule, long run, Pupil pupil) {
        Map<String, ?> item = Runs.item(run, pupil.id());
        assertEquals(rule, item.get("rule_number"));
        assertEquals("ORDER", item.get("stage"));
    }
}

package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.HSED;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
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
import org.conferral.platform.control.DataLock;
import org.conferral.platform.entity.PageRequest;
import org.conferral.run.boundary.RunExports;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.ImportUnderwayException;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunExport;
import org.conferral.run.entity.RunFilter;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.run.entity.RunRow;
import org.conferral.student.entity.Asn;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A run that only orders: from what was selected to Completed, each record ordered once or refused with its reason. */
@ArquillianTest
class OrderRunIT {
    private static final int CROWD = 1_300;

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
    void wholeListOfMoreRowsThanAPageButForWhatWasPickedOut() throws Exception {
        School school = School.open();
        crowd(school, 130);
        Pupil out = school.pupil().isAwarded(AHSD);
        ReviewSelection all = everythingOf(school);

        long run = select(new ReviewSelection(all.filter(), true, Set.of(new ReviewKey(out.id(), AHSD))));

        assertEquals("COMPLETED", Runs.process(run));
        assertBalance(new RunCounts(130, 130, 0, 0), run);
        assertEquals(0, Database.count("select count(*) from document_order_item where student_id = ?", out.id()));
        assertTrue(
                as(Account.RECORDS, () -> boundary(RunService.class)
                                .select(new ReviewSelection(
                                        all.filter().withText("nobody is called so"), true, Set.of())))
                        .isEmpty(),
                "a list without rows makes no run");
    }

    // run R1.4
    @Test
    void selectionDoesNotWaitForAnImport() throws Exception {
        School school = School.open();
        school.pupil().isAwarded(AHSD);
        HeldLock merge = HeldLock.by("select pg_advisory_xact_lock(?)", DataLock.KEY);
        try {
            assertThrows(ImportUnderwayException.class, () -> select(everythingOf(school)));
        } finally {
            merge.close();
        }
        assertEquals("DRAFT", Runs.status(select(everythingOf(school))));
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
        Database.update(
                "update run set status = 'STOPPED', started_by = 'records', started_at = now(),"
                        + " delivery_method = 'MANUAL_MAIL' where id = ?",
                run);

        as(Account.RECORDS, () -> {
            boundary(RunService.class).close(run);
            return run;
        });

        assertRefused(0, run, pupil);
        assertBalance(new RunCounts(1, 0, 1, 0), run);
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
    void draftBelongsToWhoSelectedAndCancelDeletesIt() throws Exception {
        School school = School.open();
        school.pupil().isAwarded(AHSD);
        long run = select(everythingOf(school));

        for (Account other : List.of(Account.AWARDS, Account.AUDITOR, Account.ADMIN)) {
            assertThrows(
                    RunNotFoundException.class,
                    () -> as(other, () -> boundary(RunQueries.class).get(run)),
                    other.login());
        }
        as(Account.RECORDS, () -> {
            boundary(RunService.class).discard(run);
            return run;
        });
        assertEquals(Runs.GONE, Runs.status(run));
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

    private static void assertBalance(RunCounts counts, long run) throws Exception {
        RunBalance balance =
                as(Account.RECORDS, () -> boundary(RunQueries.class).balance(run));
        assertEquals(counts, balance.counts());
        assertTrue(balance.holds(), balance::toString);
    }

    private static long select(ReviewSelection selection) throws Exception {
        OptionalLong run = as(Account.RECORDS, () -> boundary(RunService.class).select(selection));
        return run.orElseThrow();
    }

    private static ReviewSelection everythingOf(School school) {
        ReviewFilter list = new ReviewFilter(
                ReviewFinding.AWARDED_NOT_ORDERED, Set.of(), null, school.authorityId(), school.id(), null);
        return new ReviewSelection(list, true, Set.of());
    }

    private static void crowd(School school, int size) {
        Database.update("""
                with s as (
                  insert into student (asn, asn_status, last_name, first_name, responsible_school_id)
                  select lpad((970000000 + nextval('test_number'))::text, 9, '0'), 'PRIMARY', 'Many', 'One of', ?
                  from generate_series(1, ?)
                  returning id),
                n as (
                  insert into credential_number (number, origin)
                  select 7000000000 + s.id, 'GENERATED' from s
                  returning number)
                insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on,
                  last_name, updated_by, updated_at)
                select n.number - 7000000000, 1, n.number, 2025, date '2025-07-20', 'Many', 'records', now() from n""", school.id(), size);
    }
}

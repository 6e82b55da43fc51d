package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.HHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunNotFoundException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A run from draft to Completed: every record awarded and ordered once, or refused with its reason. */
@ArquillianTest
class RunIT {
    private static final int CROWD = 2_300;

    // run R1.1, R1.3
    @Test
    void runOfSeveralChunksBalances() throws Exception {
        School school = School.open().crowd(CROWD);
        Pupil withoutYear = school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        Pupil withHonorary = school.pupil().achieved(AHSD).achieved(HHSD);

        long run = Runs.search(school.criteria());
        assertEquals("COMPLETED", Runs.process(run));

        RunBalance balance =
                as(Account.RECORDS, () -> boundary(RunQueries.class).balance(run));
        assertEquals(new RunCounts(CROWD + 2, CROWD, 2, 0), balance.counts());
        assertTrue(balance.holds(), balance::toString);
        assertEquals(44008, Runs.item(run, withoutYear.id()).get("rule_number"));
        assertEquals(44011, Runs.item(run, withHonorary.id()).get("rule_number"));
        eachRecordIsThereOnce(run);
    }

    private static void eachRecordIsThereOnce(long run) {
        assertEquals(CROWD, Database.count("select count(distinct student_id) from award where run_id = ?", run));
        assertEquals(CROWD, Database.count("select count(*) from award where run_id = ? and not deleted", run));
        assertEquals(CROWD, Database.count("""
                select count(*) from document_order_item i join document_order o on o.id = i.order_id
                  join award a on a.credential_number = i.credential_number and a.student_id = i.student_id
                where i.run_id = ? and o.run_id = i.run_id and a.run_id = i.run_id and i.purpose = 'FIRST_RUN'
                  and i.status = 'ORDERED' and o.status = 'ORDERED'""", run));
        assertEquals(
                CROWD,
                Database.count("select count(distinct order_id) from document_order_item where run_id = ?", run),
                "one order with one item each");
    }

    // order R1.1
    @Test
    void awardAndOrderKeepWhatWasTrueThen() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().readsFrench().achieved(AHSD);

        long run = Runs.search(school.criteria());
        Runs.process(run);

        Map<String, ?> award = Database.rows("select * from award where student_id = ?", pupil.id())
                .get(0);
        assertEquals("Ångström-O'Brien", award.get("last_name"));
        assertEquals("Zoë", award.get("first_name"));
        assertEquals(2026, award.get("school_year"));
        assertEquals(Account.RECORDS.login(), award.get("updated_by"), "recorded under the person who started the run");
        Map<String, ?> item = Database.rows(
                        "select i.*, o.placed_by from document_order_item i join document_order o on o.id = i.order_id"
                                + " where student_id = ?",
                        pupil.id())
                .get(0);
        assertEquals(Account.RECORDS.login(), item.get("placed_by"));
        assertEquals("FR", item.get("document_language"));
        assertEquals("AUTOMATED_PLUS_CARDBOARD", item.get("delivery_method"));
        assertEquals("12 Rue Principale", item.get("street"));
    }

    @Test
    void secondAndSimultaneousStartsDoNothing() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        long run = Runs.search(school.criteria());

        List<CompletableFuture<Void>> starts = Stream.of(1, 2, 3, 4)
                .map(i -> CompletableFuture.runAsync(() -> start(run)))
                .toList();
        starts.forEach(CompletableFuture::join);
        assertEquals("COMPLETED", Runs.ended(run));
        Runs.start(run);

        assertEquals("COMPLETED", Runs.status(run));
        assertEquals(1, Database.count("select count(*) from award where student_id = ?", pupil.id()));
        assertEquals(1, Database.count("select count(*) from run_event where run_id = ? and kind = 'STARTED'", run));
    }

    private static void start(long run) {
        try {
            Runs.start(run);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    // run R3.5
    @Test
    void twoRunsOverTheSameStudentsAwardOnce() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        long first = Runs.search(school.criteria());
        long second = Runs.search(school.criteria());

        assertEquals("COMPLETED", Runs.process(first));
        assertEquals("COMPLETED", Runs.process(second));

        assertEquals("ORDERED", Runs.item(first, pupil.id()).get("state"));
        assertEquals(44010, Runs.item(second, pupil.id()).get("rule_number"));
        assertEquals(1, Database.count("select count(*) from award where student_id = ? and not deleted", pupil.id()));
    }

    // run R3.1
    @Test
    void recordThatTheDatabaseRefusesCostsItsNeighboursNothing() throws Exception {
        School school = School.open();
        Pupil before = school.pupil().achieved(AHSD);
        Pupil refused = school.pupil().achieved(AHSD);
        Pupil after = school.pupil().achieved(AHSD);
        long run = Runs.search(school.criteria());
        Database.update(
                "alter table award add constraint ck_award_test check (student_id <> %d)".formatted(refused.id()));
        try {
            assertEquals("COMPLETED", Runs.process(run));
        } finally {
            Database.update("alter table award drop constraint ck_award_test");
        }

        assertEquals("ORDERED", Runs.item(run, before.id()).get("state"));
        assertEquals("NOT_PROCESSED", Runs.item(run, refused.id()).get("state"));
        assertEquals(0, Runs.item(run, refused.id()).get("rule_number"));
        assertEquals("ORDERED", Runs.item(run, after.id()).get("state"));
    }

    // run R2.2
    @Test
    void draftBelongsToWhoSearchedUntilItIsStarted() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = Runs.search(school.criteria());

        for (Account other : List.of(Account.AWARDS, Account.AUDITOR, Account.ADMIN)) {
            assertThrows(
                    RunNotFoundException.class,
                    () -> as(other, () -> boundary(RunQueries.class).get(run)),
                    other.login());
        }
        Runs.process(run);
        for (Account other : List.of(Account.AWARDS, Account.AUDITOR, Account.ADMIN)) {
            assertEquals(
                    run, as(other, () -> boundary(RunQueries.class).get(run).id()));
        }
    }
}

package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.run.OrderRuns.assertBalance;
import static org.conferral.it.run.OrderRuns.begun;
import static org.conferral.it.run.OrderRuns.crowd;
import static org.conferral.it.run.OrderRuns.everythingOf;
import static org.conferral.it.run.OrderRuns.select;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.control.work.DataLock;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunNotFoundException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What becomes of rows that a person selected from a list, until they are a draft of the person's own. */
@ArquillianTest
class SelectionIT {
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
    void selectionIsFrozenWhenTheImportIsDone() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD);
        long run;
        HeldLock merge = HeldLock.by("select pg_advisory_xact_lock(?)", DataLock.KEY);
        try {
            run = begun(everythingOf(school));
            pupil.isSent("SENT");
            assertEquals("SEARCHING", Runs.status(run));
        } finally {
            merge.close();
        }
        assertEquals("DRAFT", Runs.searched(run));
        assertEquals(Set.of(pupil.id()), Runs.found(run).keySet(), "what the list held when it was selected");
        assertEquals(0, Database.count("select count(student_ids) from run_search_range where run_id = ?", run));
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
}

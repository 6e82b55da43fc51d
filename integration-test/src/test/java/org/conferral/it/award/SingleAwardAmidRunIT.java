package org.conferral.it.award;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.conferral.it.run.Runs;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.BusinessException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever else is at work on a student, the student is awarded once, and the loser hears 44010. */
@ArquillianTest
class SingleAwardAmidRunIT {
    // award R1.1
    @Test
    void runThatComesWhileOneIsBeingAwardedLosesThatOneOnly() throws Exception {
        School school = School.open();
        Pupil contested = school.pupil().achieved(AHSD);
        Pupil neighbour = school.pupil().achieved(AHSD);
        long run = Runs.search(school.criteria());
        CountDownLatch awarded = new CountDownLatch(1);
        Future<Long> started = as(Account.RECORDS, () -> executor().submit(() -> {
            awarded.await();
            Runs.start(run);
            return run;
        }));
        UserTransaction transaction = InServer.transaction();
        transaction.begin();
        try {
            Credentials.award(contested, AHSD, Credentials.BY_COURIER);
            awarded.countDown();
            started.get();
            Patience.await("the run to wait for the student", SingleAwardAmidRunIT::waiting, count -> count > 0);
        } finally {
            transaction.commit();
        }
        assertEquals("COMPLETED", Runs.ended(run));
        assertEquals(44010, Runs.item(run, contested.id()).get("rule_number"));
        assertEquals("ORDERED", Runs.item(run, neighbour.id()).get("state"));
        assertEquals(1, Credentials.active(contested));
        assertEquals(1, Credentials.items(contested));
    }

    /** Who waits for a row waits for the transaction that has it. */
    private static long waiting() {
        return Database.count("select count(*) from pg_locks where locktype = 'transactionid' and not granted");
    }

    @Test
    void clickingTwiceAwardsOnce() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD);
        CountDownLatch both = new CountDownLatch(2);
        List<Future<Long>> clicks = new ArrayList<>();
        for (int click = 0; click < 2; click++) {
            clicks.add(as(Account.AWARDS, () -> executor().submit(() -> {
                both.countDown();
                both.await();
                return Credentials.award(pupil, AHSD, Credentials.BY_COURIER).awardId();
            })));
        }
        List<Integer> refused = new ArrayList<>();
        for (Future<Long> click : clicks) {
            try {
                click.get();
            } catch (ExecutionException e) {
                refused.add(
                        assertInstanceOf(BusinessException.class, e.getCause()).rule());
            }
        }
        assertEquals(List.of(44010), refused);
        assertEquals(1, Credentials.active(pupil));
        assertEquals(1, Credentials.items(pupil));
    }

    @SuppressWarnings("BanJNDI") // the name is the server's own
    private static ManagedExecutorService executor() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}

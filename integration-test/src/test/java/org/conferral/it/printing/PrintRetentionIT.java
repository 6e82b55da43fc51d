package org.conferral.it.printing;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.boundary.Pruning;
import org.conferral.printing.boundary.PrintFilePruning;
import org.conferral.printing.boundary.PrintFiles;
import org.conferral.printing.boundary.PrintHistoryPruning;
import org.conferral.printing.boundary.PrintJobService;
import org.conferral.printing.boundary.PrinterReturnService;
import org.conferral.printing.entity.returns.PrinterReturn;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is kept of print jobs, and for how long. Nobody can wait for so long: the times are set back. */
@ArquillianTest
class PrintRetentionIT {
    private static final String PAGES = "print-job.pdf";
    private static final String NOT_TRUE = "envelope,status,time\n99999,mailed,2026-07-14T15:30:00Z\n";

    // platform R3.1
    @Test
    void filesAndRejectedRowsOfOldJobsAreRemovedAndTheirNumberStays() throws Exception {
        long old = transmitted();
        long recent = transmitted();
        take(old);
        take(recent);
        setBack("print_job set transmitted_at = now() - interval '31 days' where id = ?", old);
        setBack("print_return set taken_at = now() - interval '401 days' where job_id = ?", old);
        setBack("print_job_event set happened_at = now() - interval '4000 days' where job_id = ?", old);
        List<String> events = Prints.events(old);

        prune(PrintFilePruning.class);
        prune(PrintHistoryPruning.class);

        assertFalse(has(old));
        assertTrue(has(recent));
        assertEquals(0, taken(old).rejects().size());
        assertEquals(1, taken(old).rejected());
        assertEquals(1, taken(recent).rejects().size());
        assertEquals(events, Prints.events(old), "it is not over yet");
    }

    // platform R3.1
    @Test
    void ofJobsThatAreOverWhatCameIntoThemStays() throws Exception {
        long old = cancelled();
        long recent = cancelled();
        List<String> events = Prints.events(recent);
        setBack("print_job_event set happened_at = now() - interval '4000 days' where job_id = ?", old);

        prune(PrintHistoryPruning.class);

        assertTrue(events.contains("CANCELLED orders"), events::toString);
        assertEquals(events, Prints.events(recent));
        assertFalse(Prints.events(old).isEmpty());
        assertTrue(
                Prints.events(old).stream().allMatch(event -> event.startsWith("GATHERED ")),
                () -> Prints.events(old).toString());
    }

    private static long gathered() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD);
        ServerPrints.ready(pupil);
        ServerPrints.assemble();
        return Prints.job(pupil);
    }

    private static long transmitted() throws Exception {
        long job = gathered();
        as(Account.ORDERS, () -> {
            boundary(PrintJobService.class).release(job, version(job));
            return job;
        });
        Patience.await("the job's arrival", () -> Prints.of(job, "status"), "TRANSMITTED"::equals);
        return job;
    }

    private static long cancelled() throws Exception {
        long job = gathered();
        as(Account.ORDERS, () -> {
            boundary(PrintJobService.class).cancel(job, version(job));
            return job;
        });
        return job;
    }

    private static int version(long job) {
        return Integer.parseInt(Prints.of(job, "version"));
    }

    private static void take(long job) throws Exception {
        as(Account.ORDERS, () -> {
            boundary(PrinterReturnService.class)
                    .take(
                            job,
                            version(job),
                            "return.csv",
                            new ByteArrayInputStream(NOT_TRUE.getBytes(StandardCharsets.UTF_8)));
            return job;
        });
    }

    private static PrinterReturn taken(long job) throws Exception {
        return as(Account.AUDITOR, () -> boundary(PrinterReturnService.class).of(job))
                .get(0);
    }

    private static boolean has(long job) throws Exception {
        return as(Account.ORDERS, () -> boundary(PrintFiles.class).has(job, PAGES));
    }

    private static void setBack(String what, long job) {
        Database.update("update " + what, job);
    }

    private static <T extends Pruning> void prune(Class<T> kind) throws Exception {
        batch(AsSystem.class).call(boundary(kind)::prune);
    }
}

package org.conferral.it.printing;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.it.document.Documents;
import org.conferral.it.order.Items;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.PrintJobQueries;
import org.conferral.printing.boundary.PrintJobService;
import org.conferral.printing.entity.Pool;
import org.conferral.printing.entity.PrintJobChangedException;
import org.conferral.printing.entity.PrintJobEventKind;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Documents that are ready are gathered into print jobs: docs/specification/ordering.md §12.1, §12.2. */
@ArquillianTest
class PrintJobIT {
    private static Pool pool() throws Exception {
        return as(Account.AUDITOR, () -> boundary(PrintJobQueries.class).pool());
    }

    // printing R1.1, R1.2, R1.4, R1.5, R2.1, R2.3
    @Test
    void whatIsReadyIsGatheredByWhatItHasInCommonAndCountedToTheEnvelope() throws Exception {
        School school = School.open();
        List<Pupil> household = IntStream.range(0, 5)
                .mapToObj(n -> school.pupil().isAwarded(AHSD).isCalled("Household" + school.id(), "Ana"))
                .toList();
        Pupil french = school.pupil().isAwarded(AHSD).readsFrench();
        Pupil thick = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil held = school.pupil().isAwarded(AHSD);
        Pupil dead = school.pupil().isAwarded(AHSD);
        List<Pupil> first =
                Stream.concat(household.stream(), Stream.of(french, held, dead)).toList();
        ServerPrints.order(first);
        // a first order is for one copy; a reprint may be for more
        Items.reprint(thick, 5, DeliveryMethod.AUTOMATED_PLUS_CARDBOARD);
        ServerPrints.make(Stream.concat(first.stream(), Stream.of(thick)).toList());
        held.hasMarksHeld();
        dead.died();
        Pool before = pool();
        assertTrue(before.held() >= 2, before::toString);
        ServerPrints.assemble();

        assertEquals(
                before.items(),
                as(Account.AUDITOR, () -> boundary(PrintJobQueries.class)
                                .lastAssembly()
                                .orElseThrow())
                        .gathered());
        assertEquals(0, pool().items());
        assertEquals(before.held(), pool().held());
        assertEquals(0, Prints.jobs(held));
        assertEquals(0, Prints.jobs(dead));
        long english = Prints.job(household.get(0));
        assertEquals("AHSD", Prints.of(english, "document_type"));
        assertEquals("EN", Prints.of(english, "document_language"));
        assertEquals("AUTOMATED_PLUS_CARDBOARD", Prints.of(english, "delivery_method"));
        assertEquals("FR", Prints.of(Prints.job(french), "document_language"));
        assertEquals("MANUAL_INSERT", Prints.of(Prints.job(thick), "delivery_method"));
        Stream.of(english, Prints.job(french), Prints.job(thick)).forEach(Prints::mustCount);
        List<Long> envelopes =
                household.stream().map(Prints::envelope).distinct().sorted().toList();
        assertEquals(2, envelopes.size(), "eight pages to an envelope, two to a document");
        assertEquals(envelopes.get(0) + 1, envelopes.get(1));
    }

    // printing R3.1
    @Test
    void whatIsCalledOffWaitsForAnotherJob() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD);
        ServerPrints.ready(pupil);
        ServerPrints.assemble();
        long job = Prints.job(pupil);
        int version = Integer.parseInt(Prints.of(job, "version"));
        assertThrows(PrintJobChangedException.class, () -> cancel(job, version - 1));
        assertEquals("OPEN", Prints.of(job, "status"));
        cancel(job, version);

        assertEquals("CANCELLED", Prints.of(job, "status"));
        assertEquals(0, Prints.jobs(pupil));
        assertTrue(pool().items() >= 1);
        assertThrows(BusinessException.class, () -> cancel(job, version + 1));
        assertEquals(
                PrintJobEventKind.CANCELLED,
                as(Account.AUDITOR, () -> boundary(PrintJobQueries.class).events(job))
                        .get(0)
                        .kind());
        ServerPrints.assemble();
        assertNotEquals(job, Prints.job(pupil));
        assertEquals("PROCESSED", Documents.status(pupil));
    }

    private static void cancel(long job, int version) throws Exception {
        as(Account.ORDERS, () -> {
            boundary(PrintJobService.class).cancel(job, version);
            return job;
        });
    }

    // printing R3.2
    @Test
    void anItemThatIsDeletedLeavesItsJobAndNoNumberIsMissing() throws Exception {
        School school = School.open();
        Pupil stays = school.pupil().isAwarded(AHSD).isCalled("Stays" + school.id(), "A");
        Pupil leaves = school.pupil().isAwarded(AHSD).isCalled("Leaves" + school.id(), "B");
        ServerPrints.ready(stays, leaves);
        ServerPrints.assemble();
        long job = Prints.job(stays);
        assertEquals(job, Prints.job(leaves));
        long items = Long.parseLong(Prints.of(job, "items"));
        long item = Documents.item(leaves);
        as(Account.ORDERS, () -> {
            int version = boundary(OrderItemQueries.class).get(item).version();
            boundary(OrderItemService.class).delete(item, version);
            return item;
        });

        assertEquals(0, Prints.jobs(leaves));
        assertEquals(1, Prints.jobs(stays));
        assertEquals(items - 1, Long.parseLong(Prints.of(job, "items")));
        Prints.mustCount(job);
        assertEquals(
                PrintJobEventKind.TAKEN_OUT,
                as(Account.AUDITOR, () -> boundary(PrintJobQueries.class).events(job))
                        .get(0)
                        .kind());
    }
}

package org.conferral.it.printing;

import static java.util.Objects.requireNonNull;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;

import java.util.Collection;
import java.util.List;
import org.conferral.document.boundary.AgentService;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Executions;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.order.boundary.OrderingService;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.PlaceFirstRunOrder;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.printing.boundary.PrintJobService;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFacts;

/** What people do until there are print jobs, for tests that run inside the server. */
public final class ServerPrints {
    private ServerPrints() {}

    /** Orders what each of these was awarded. */
    static void order(Collection<Pupil> pupils) throws Exception {
        for (Pupil pupil : pupils) {
            StudentFacts facts = requireNonNull(
                    as(Account.AUDITOR, () -> boundary(StudentQueries.class).facts(List.of(pupil.id())))
                            .get(pupil.id()));
            long number = Database.count("select credential_number from award where student_id = ?", pupil.id());
            as(Account.AWARDS, () -> boundary(OrderingService.class)
                    .place(PlaceOrder.firstRun(
                            new PlaceFirstRunOrder(facts, AHSD, number),
                            DeliveryMethod.AUTOMATED_PLUS_CARDBOARD,
                            null)));
        }
    }

    /** Has the documents made of what is ordered. */
    public static void make(Collection<Pupil> pupils) throws Exception {
        boolean begun = false;
        while (!begun) {
            begun = as(Account.ORDERS, () -> boundary(AgentService.class).start());
            Executions.mustBeOver("document_execution");
        }
        for (Pupil pupil : pupils) {
            Patience.await("the document", () -> Documents.status(pupil), "PROCESSED"::equals);
        }
    }

    /** Each of these has a document that is ready for delivery. */
    public static void ready(Pupil... pupils) throws Exception {
        order(List.of(pupils));
        make(List.of(pupils));
    }

    /** Gathers what waits; an assembly that had begun before may have passed it by. */
    static void assemble() throws Exception {
        boolean begun = false;
        while (!begun) {
            begun = as(Account.ORDERS, () -> boundary(PrintJobService.class).assemble());
            Executions.mustBeOver("print_assembly");
        }
    }
}

package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;
import org.conferral.run.boundary.RunService;
import org.conferral.run.boundary.RunWork;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Jobs call as the system, which no person can be; what they do is recorded under the person who started the run. */
@ArquillianTest
class JobIdentityIT {
    @Test
    void whatJobsCallThroughHoldsTheSystemRoleAndNoOther() {
        List<String> held = batch(AsSystem.class).call(() -> List.of(
                        Role.ACCESS,
                        Role.MANAGE_CREDENTIALS,
                        Role.MANAGE_ORDERS,
                        Role.LIST_CREDENTIALS,
                        Role.MANAGE_CONSUMERS,
                        Role.AUDIT,
                        Role.ADMIN,
                        Role.PUBLIC,
                        Role.SYSTEM)
                .stream()
                .filter(role -> boundary(CurrentUser.class).holds(role))
                .toList());

        assertEquals(List.of(Role.SYSTEM), held);
    }

    @Test
    void noPersonMayDoWhatJobsDo() throws Exception {
        for (Account person : Account.values()) {
            assertFalse(
                    InServer.isAllowed(person, () -> boundary(RunWork.class).takeLease(0, 0, false)), person.login());
        }
        assertThrows(EJBAccessException.class, () -> boundary(RunWork.class).takeLease(0, 0, false));
    }

    // platform R5.2
    @Test
    void noPersonCanBeGivenTheSystemRole() {
        assertThrows(
                AssertionError.class,
                () -> Database.update("insert into app_user_role (user_id, role)"
                        + " select id, 'SYSTEM' from app_user where login = 'admin'"));
    }

    @Test
    void runIsRecordedUnderWhoStartedIt() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        long run = as(Account.AWARDS, () -> boundary(RunService.class).draft(school.criteria(), null));
        Patience.await("the search", () -> Runs.status(run), status -> !status.equals("SEARCHING"));
        as(Account.AWARDS, () -> {
            boundary(RunService.class).start(run, DeliveryMethod.MANUAL_MAIL);
            return run;
        });
        assertEquals("COMPLETED", Runs.ended(run));

        assertEquals("awards", one("select updated_by from award where student_id = ?", pupil.id()));
        assertEquals(
                "awards",
                one(
                        "select placed_by from document_order o join document_order_item i on i.order_id = o.id"
                                + " where i.student_id = ?",
                        pupil.id()));
        assertEquals("awards", one("select started_by from run where id = ?", run));
        assertTrue(Database.column(String.class, "select happened_by from run_event where run_id = ?", run)
                .contains("awards"));
    }

    private static String one(String sql, long id) {
        return Database.value(String.class, sql, id);
    }
}

package org.conferral.it.run;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.conferral.batch.platform.AsSystem;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.School;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.boundary.ScheduleService;
import org.conferral.run.entity.RunCalendar;
import org.conferral.run.entity.SaveSchedule;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A schedule whose time has come, and what came of it. */
@ArquillianTest
class ScheduleFiringIT {
    @Test
    void scheduleWhoseJobFailsSaysSo() throws Exception {
        School school = School.open();
        String name = "Fails " + school.code();
        long schedule = as(Account.ADMIN, () -> boundary(ScheduleService.class)
                .save(new SaveSchedule(
                        null,
                        name,
                        school.criteria(),
                        DeliveryMethod.MANUAL_MAIL,
                        new RunCalendar(RunCalendar.Kind.MONTHLY, 1, LocalTime.of(6, 0)),
                        true,
                        0)));
        Database.update(
                "alter table run add constraint ck_run_test check (school_id <> %d) not valid".formatted(school.id()));
        try {
            Database.update("update run_schedule set next_at = now() where id = ?", schedule);
            batch(AsSystem.class).run(() -> boundary(ScheduleFiring.class).fire(schedule));
            assertEquals("FAILED", result(schedule));
            assertEquals(0, Database.count("select count(*) from work_lease where kind = 'schedule'"));
        } finally {
            Database.update("alter table run drop constraint ck_run_test");
        }
        Database.update("update run_schedule set next_at = now() where id = ?", schedule);
        batch(AsSystem.class).run(() -> boundary(ScheduleFiring.class).fire(schedule));
        assertEquals("NOTHING_FOUND", result(schedule));
    }

    private static String result(long schedule) {
        return Patience.await(
                "what came of schedule " + schedule,
                () -> Database.value(String.class, "select last_result from run_schedule where id = ?", schedule),
                result -> !result.equals("FIRED"));
    }
}

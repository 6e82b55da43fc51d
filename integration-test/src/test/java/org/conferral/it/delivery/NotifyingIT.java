package org.conferral.it.delivery;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.delivery.Deliveries.notices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §12.5: when consumers are told. Time goes by in the database. */
@BrowserTest
class NotifyingIT {
    private static final String BY_ITSELF =
            "select count(*) from delivery_execution where asked_by = 'system' and id > ?";

    // delivery R1.1
    @Test
    void aConsumerIsToldByItsFrequencyAndEachDayAtItsTime(Visit staff) {
        long before = Database.count("select coalesce(max(id), 0) from delivery_execution");
        Database.update("update delivery_setting set next_at = now() - interval '1 minute'");
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        takes(staff, consumer, "WEEKLY");
        School school = School.open();
        another(school, consumer);
        Deliveries.tell();
        assertEquals(1, notices(consumer));
        another(school, consumer);
        Deliveries.daysGoBy(consumer, 2);
        Deliveries.tell();
        assertEquals(1, notices(consumer), "within the week");
        Deliveries.daysGoBy(consumer, 5);
        Deliveries.tell();
        assertEquals(2, notices(consumer), "after the week");
        takes(staff, consumer, "DAILY");
        another(school, consumer);
        Deliveries.tell();
        assertEquals(2, notices(consumer), "on the same day");
        Deliveries.daysGoBy(consumer, 1);
        Deliveries.tell();
        assertEquals(3, notices(consumer), "on the next day");

        Patience.await("the job to begin by itself", () -> Database.count(BY_ITSELF, before), begun -> begun > 0);
        assertTrue(
                Database.value(
                        Boolean.class,
                        "select next_at between now() and now() + interval '25 hours' from delivery_setting"),
                "and then on the next day");
    }

    private static void another(School school, long consumer) {
        Deliveries.ready(school, Map.of(consumer, List.of(school.pupil().achieved(AHSD))));
    }

    private static void takes(Visit staff, long consumer, String frequency) {
        staff.open("/consumer/edit?id=" + consumer);
        staff.page().locator("#frequency").selectOption(frequency);
        staff.page().locator("#save").click();
        staff.page().waitForURL("**/consumer/view?id=" + consumer);
    }
}

package org.conferral.it.platform;

import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.delivery.boundary.DeliveryPruning;
import org.conferral.document.boundary.ExecutionPruning;
import org.conferral.it.testbed.Database;
import org.conferral.mail.boundary.MailPruning;
import org.conferral.order.boundary.BulkPruning;
import org.conferral.platform.boundary.Pruning;
import org.conferral.printing.boundary.AssemblyPruning;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is only told of work that ended long ago is removed; what ended lately stays. Nobody can wait for so long: its time is set. */
@ArquillianTest
class RetentionIT {
    private static final String ENDED =
            " values ('retention', 'retention', now() - ?::interval, now() - ?::interval, 'COMPLETED')";
    private static final String COLUMNS = " (node, asked_by, asked_at, ended_at, result)";
    private static final String LONG_AGO = "4000 days";
    private static final String YESTERDAY = "1 day";

    // platform R3.1
    @Test
    void executionsOfLongAgoAreRemoved() throws Exception {
        for (String table : List.of("document_execution", "print_assembly", "delivery_execution")) {
            for (String age : List.of(LONG_AGO, YESTERDAY)) {
                Database.update("insert into " + table + COLUMNS + ENDED, age, age);
            }
        }
        prune(ExecutionPruning.class);
        prune(AssemblyPruning.class);
        prune(DeliveryPruning.class);
        for (String table : List.of("document_execution", "print_assembly", "delivery_execution")) {
            assertEquals(
                    1,
                    Database.count("select count(*) from " + table + " where node = 'retention'"),
                    table + " has one of two");
        }
    }

    @Test
    void changesOfManyItemsAreRemovedWhenOverAndWhenNobodyConfirmedThem() throws Exception {
        for (String age : List.of(LONG_AGO, YESTERDAY)) {
            Database.update(
                    "insert into order_bulk (action, made_by, made_at, confirmed_at, confirmed_by, ended_at)"
                            + " values ('HOLD', 'retention', now() - ?::interval, now() - ?::interval, 'retention',"
                            + " now() - ?::interval)",
                    age,
                    age,
                    age);
        }
        for (String age : List.of("2 days", "1 hour")) {
            Database.update(
                    "insert into order_bulk (action, made_by, made_at) values ('HOLD', 'retention', now() - ?::interval)",
                    age);
        }
        prune(BulkPruning.class);
        assertEquals(2, Database.count("select count(*) from order_bulk where made_by = 'retention'"));
        assertEquals(
                1,
                Database.count("select count(*) from order_bulk where made_by = 'retention' and confirmed_at is null"));
    }

    @Test
    void keysOfLettersOfLongAgoAreRemoved() throws Exception {
        for (String age : List.of(LONG_AGO, YESTERDAY)) {
            Database.update(
                    "insert into mail_letter (key, sent_at) values ('retention ' || ?, now() - ?::interval)", age, age);
        }
        prune(MailPruning.class);
        assertEquals(
                "retention " + YESTERDAY,
                Database.value(String.class, "select key from mail_letter where key like 'retention %'"));
    }

    private static <T extends Pruning> void prune(Class<T> kind) throws Exception {
        batch(AsSystem.class).call(boundary(kind)::prune);
    }
}

package org.conferral.it.platform;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.connection.boundary.ConnectionPruning;
import org.conferral.delivery.boundary.DeliveryPruning;
import org.conferral.document.boundary.ExecutionPruning;
import org.conferral.it.run.Runs;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.School;
import org.conferral.mail.boundary.MailPruning;
import org.conferral.mypass.boundary.DraftPruning;
import org.conferral.mypass.boundary.WaybillPruning;
import org.conferral.order.boundary.BulkPruning;
import org.conferral.people.boundary.SignInPruning;
import org.conferral.platform.boundary.Pruning;
import org.conferral.printing.boundary.AssemblyPruning;
import org.conferral.run.boundary.RunEventPruning;
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

    @Test
    void eventsOfRunsThatEndedLongAgoAreRemovedAndTheRunsStay() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long old = run(school);
        school.pupil().achieved(AHSD);
        long recent = run(school);
        long events = eventsOf(recent);
        Database.update("update run_event set happened_at = now() - ?::interval where run_id = ?", LONG_AGO, old);
        prune(RunEventPruning.class);
        assertEquals(0, eventsOf(old));
        assertEquals("COMPLETED", Runs.status(old));
        assertEquals(events, eventsOf(recent));
        assertTrue(events > 0);
    }

    private static long run(School school) throws Exception {
        long run = Runs.search(school.criteria());
        assertEquals("COMPLETED", Runs.process(run));
        return run;
    }

    private static long eventsOf(long run) {
        return Database.count("select count(*) from run_event where run_id = ?", run);
    }

    @Test
    void waybillsOfLongAgoAreRemoved() throws Exception {
        for (String age : List.of("181 days", "179 days")) {
            Database.update(
                    "insert into mypass_waybill (bytes, sent_at, staff_login) values ('x', now() - ?::interval, 'retention')",
                    age);
        }
        prune(WaybillPruning.class);
        assertEquals(1, Database.count("select count(*) from mypass_waybill where staff_login = 'retention'"));
    }

    @Test
    void whatWasTriedAtDoorsLongAgoIsRemovedAndWhatStaffDidStays() throws Exception {
        for (String age : List.of(LONG_AGO, YESTERDAY)) {
            Database.update(
                    "insert into delivery_event (happened_at, kind, network) values (now() - ?::interval, 'WAITED', 'retention')",
                    age);
            Database.update(
                    "insert into delivery_event (happened_at, kind, actor) values (now() - ?::interval, 'PAUSED', 'retention')",
                    age);
        }
        prune(DeliveryPruning.class);
        assertEquals(1, Database.count("select count(*) from delivery_event where network = 'retention'"));
        assertEquals(2, Database.count("select count(*) from delivery_event where actor = 'retention'"));
    }

    @Test
    void signInsOfLongAgoAreRemovedButNotTheLastOfAPerson() throws Exception {
        for (String age : List.of(LONG_AGO, "4001 days", YESTERDAY)) {
            Database.update(
                    "insert into sign_in (happened_at, outcome, login, address)"
                            + " values (now() - ?::interval, 'FAILED', 'retention', '203.0.113.9')",
                    age);
        }
        Database.update("insert into sign_in (happened_at, outcome, login, address)"
                + " values (now() - interval '4002 days', 'SIGNED_IN', 'retention', '203.0.113.9')");
        prune(SignInPruning.class);
        assertEquals(
                List.of("SIGNED_IN", "FAILED"),
                Database.column(
                        String.class, "select outcome from sign_in where login = 'retention' order by happened_at"));
    }

    // mypass R2.7
    @Test
    void ordersThatNobodyFinishesAreForgotten() throws Exception {
        long award = Database.count(
                "select id from award where student_id = ?",
                School.open().pupil().isAwarded(AHSD).id());
        for (String age : List.of("61 days", "59 days")) {
            Database.update(
                    "with a as (insert into public_account (address, password_hash, language, made_at)"
                            + " values ('draft' || split_part(?, ' ', 1) || '@example.org', 'none', 'EN', now()) returning id)"
                            + " insert into mypass_draft (account_id, saved_at, award_id, current_name, copies, language,"
                            + " recipient, courier, country) select id, now() - ?::interval, ?, false, 1, 'EN', 'STUDENT',"
                            + " false, 'Canada' from a",
                    age,
                    age,
                    award);
        }
        prune(DraftPruning.class);
        assertEquals(
                "draft59@example.org",
                Database.value(
                        String.class,
                        "select a.address from mypass_draft d join public_account a on a.id = d.account_id"
                                + " where d.award_id = ?",
                        award));
    }

    @Test
    void linksAndVisitsThatAreOverAreRemoved() throws Exception {
        long account = Database.count("insert into public_account (address, password_hash, language, made_at)"
                + " values ('retention@example.org', 'none', 'EN', now()) returning id");
        for (String age : List.of(YESTERDAY, "-1 hour")) {
            Database.update(
                    "insert into public_link (key_hash, address, language, made_at, expires_at)"
                            + " values (sha256(?::bytea), 'retention@example.org', 'EN', now(), now() - ?::interval)",
                    "public" + age,
                    age);
        }
        for (String age : List.of(YESTERDAY, "1 minute")) {
            Database.update(
                    "insert into public_visit (key_hash, account_id, made_at, seen_at)"
                            + " values (sha256(?::bytea), ?, now() - interval '1 hour', now() - ?::interval)",
                    "public" + age,
                    account,
                    age);
        }
        prune(ConnectionPruning.class);
        assertEquals(1, Database.count("select count(*) from public_link where address = 'retention@example.org'"));
        assertEquals(1, Database.count("select count(*) from public_visit where account_id = ?", account));
    }

    private static <T extends Pruning> void prune(Class<T> kind) throws Exception {
        batch(AsSystem.class).call(boundary(kind)::prune);
    }
}

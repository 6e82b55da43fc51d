package org.conferral.it.mypass;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.boundary.ConnectionCodeService;
import org.conferral.connection.boundary.ConnectionService;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.ConnectAnswer;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.PassKey;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.mypass.boundary.MessageService;
import org.conferral.mypass.boundary.OwnDataQueries;
import org.conferral.mypass.boundary.ReprintOrderService;
import org.conferral.mypass.boundary.WaybillService;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.WaybillFault;
import org.conferral.order.entity.RecipientKind;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the boundaries refuse to staff who are there for somebody, without the pages that would refuse it before. */
@ArquillianTest
class StaffVisitIT {
    private static final String LOGIN = "orders";

    private static PassKey visit(Pupil pupil, long connection, boolean acting) throws Exception {
        return as(Account.ORDERS, () -> boundary(ConnectionCodeService.class).visit(pupil.id(), connection, acting))
                .orElseThrow()
                .of(LOGIN);
    }

    private static long connected(Pupil pupil, String address) {
        Database.update(
                "insert into public_account (address, password_hash, language, made_at) values (?, 'none', 'EN', now())",
                address);
        Database.update(
                "insert into student_connection (account_id, student_id, kind, made_at)"
                        + " select id, ?, 'STUDENT', now() from public_account where address = ?",
                pupil.id(),
                address);
        return Database.count("select id from student_connection where student_id = ?", pupil.id());
    }

    private static OrderDraft draft(long award) {
        return new OrderDraft(
                0, award, false, 1, "EN", RecipientKind.STUDENT, null, null, false, null, "Canada", null, false);
    }

    private static boolean isIn(PassKey key) {
        return boundary(PublicAccountService.class).at(key).isPresent();
    }

    // connection R4.2; mypass R6.1, R6.2
    @Test
    void boundariesKeepWhatIsThePersonsAndOrdersFromWhoLooks() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        long connection = connected(pupil, "in.place@example.org");
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        long item = Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
        Database.update(
                "insert into mypass_message (account_id, item_id, kind, made_at)"
                        + " select account_id, ?, 'ISSUED', now() from student_connection where id = ?",
                item,
                connection);
        ReprintOrderService orders = boundary(ReprintOrderService.class);
        for (boolean acting : new boolean[] {false, true}) {
            PassKey key = visit(pupil, connection, acting);
            assertTrue(isIn(key));
            boundary(MessageService.class).read(key, Long.MAX_VALUE);
            boundary(MessageService.class).write(key, false);
            boundary(PublicAccountService.class).speak(key, "FR");
            assertFalse(boundary(PublicAccountService.class).remove(key, "none", "127.0.0.1"));
            assertFalse(boundary(ConnectionService.class).end(key, connection));
            assertEquals(
                    ConnectAnswer.WRONG,
                    boundary(ConnectionService.class)
                            .connect(
                                    key, pupil.asn(), LocalDate.of(2008, 5, 17), ConnectionCode.random(), "127.0.0.1"));
            assertEquals(Optional.empty(), boundary(OwnDataQueries.class).export(key));
            assertEquals(acting, orders.keep(key, draft(award)), "keeps an order");
            if (!acting) {
                assertFalse(orders.drop(key, 0));
                assertEquals(
                        Optional.of(WaybillFault.NO_ORDER),
                        boundary(WaybillService.class).keep(key, List.of(item), new byte[1]));
                assertFalse(orders.cancel(key, item));
            }
        }
        assertEquals(
                1,
                Database.count("select count(*) from mypass_message m join public_account a on a.id = m.account_id"
                        + " where a.address = 'in.place@example.org' and m.read_at is null and a.language = 'EN'"
                        + " and not exists (select from mypass_no_letters n where n.account_id = a.id)"));
    }

    // connection R4.2
    @Test
    void aVisitIsOfWhoMadeItAsTheyStandAndOfItsConnection() throws Exception {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        long connection = connected(pupil, "of.who@example.org");
        PassKey former = visit(pupil, connection, true);
        PassKey key = visit(pupil, connection, true);
        assertFalse(isIn(former), "one at a time");
        assertTrue(isIn(key));
        for (PassKey other : List.of(
                new PassKey(key.text()),
                new PassKey(key.text() + " " + LOGIN),
                new PassKey(key.text()).of("digital"))) {
            assertFalse(isIn(other), "with a key alone, or as another");
        }
        Database.update("update public_visit set staff_version = staff_version - 1 where staff_login = ?", LOGIN);
        assertFalse(isIn(key), "whose roles were changed since");
        PassKey again = visit(pupil, connection, false);
        assertTrue(isIn(again));
        Database.update("update student_connection set ended_at = now(), ended_by = 'PERSON' where id = ?", connection);
        assertFalse(isIn(again), "the connection was ended");
        assertTrue(
                as(Account.ORDERS, () -> boundary(ConnectionCodeService.class).visit(pupil.id(), connection, true))
                        .isEmpty());
    }
}

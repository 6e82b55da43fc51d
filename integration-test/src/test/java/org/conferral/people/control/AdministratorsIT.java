package org.conferral.people.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.OneConnection;
import org.conferral.it.testbed.Surroundings;
import org.conferral.people.entity.AccountsChanged;
import org.conferral.platform.control.Databases;
import org.conferral.platform.entity.BusinessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Administrators and demo accounts; in tables of their own. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class AdministratorsIT {
    @BeforeEach
    void begin() {
        Database.update("drop schema if exists two cascade");
        Database.update("create schema two");
        for (String table : List.of("app_user", "app_user_role", "invitation", "account_event")) {
            Database.update("create table two." + table + " (like public." + table + " including all)");
        }
    }

    @AfterAll
    static void end() {
        Database.update("drop schema if exists two cascade");
    }

    // people R3.2
    @Test
    void ofTwoWhoTakeTheRoleFromEachOtherAtOnceOneStays() throws Exception {
        DemoAccounts accounts = new DemoAccounts();
        accounts.database = Databases.on(source());
        for (int round = 0; round < 5; round++) {
            Database.update("truncate two.app_user, two.app_user_role");
            accounts.make("ann", "one", "L01,ADMIN");
            accounts.make("ben", "two", "L01,ADMIN");
            CyclicBarrier together = new CyclicBarrier(2);
            List<CompletableFuture<Boolean>> both = Stream.of("ann", "ben")
                    .map(login -> CompletableFuture.supplyAsync(() -> demoted(login, together)))
                    .toList();
            assertEquals(
                    1,
                    both.stream()
                            .map(CompletableFuture::join)
                            .filter(done -> done)
                            .count());
            assertEquals(1, Database.count("select count(*) from two.app_user_role where role = 'ADMIN'"));
        }
    }

    /** In a transaction of its own, as the container makes one; whether it was done. */
    private static boolean demoted(String login, CyclicBarrier together) {
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            AccountChanges changes = changes(OneConnection.of(connection));
            long id = Database.count("select id from two.app_user where login = ?", login);
            together.await();
            try {
                changes.change(id, 1, "Somebody", List.of(), "somebody");
                connection.commit();
                return true;
            } catch (BusinessException e) {
                connection.rollback();
                return false;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // nobody listens
    private static AccountChanges changes(DataSource source) {
        AccountChanges changes = new AccountChanges();
        changes.records = new AccountRecords();
        changes.records.database = Databases.on(source);
        changes.reads = new AccountReads();
        changes.reads.database = changes.records.database;
        changes.events = new AccountEvents();
        changes.events.database = changes.records.database;
        changes.events.clock = Clock.systemUTC();
        changes.administrators = new Administrators();
        changes.administrators.database = changes.records.database;
        changes.administrators.accounts = new Accounts();
        changes.administrators.accounts.database = changes.records.database;
        changes.changed = (Event<AccountsChanged>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
        return changes;
    }

    // people R1.3
    @Test
    void demoAccountThatIsThereStaysAsAdministratorsHaveMadeIt() {
        DemoAccounts accounts = new DemoAccounts();
        accounts.database = Databases.on(source());
        accounts.make("ann", "one", "L01,ADMIN");
        Database.update("delete from two.app_user_role where role = 'ADMIN'");
        List<Map<String, Object>> before = List.copyOf(seen());
        accounts.make("ann", "another", "L01,ADMIN");
        assertEquals(before, seen());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> seen() {
        return (List<Map<String, Object>>) (List<?>) Database.rows(
                "select login, password_hash, role from two.app_user join two.app_user_role on user_id = id");
    }

    // people R1.1
    @Test
    void whoCanHaveNoAccountIsRefusedInWords() {
        for (Map<String, String> variables : List.of(
                Map.of("CONFERRAL_FIRST_ADMIN", "schedule"),
                Map.of("CONFERRAL_FIRST_ADMIN", "Zoë"),
                Map.of("CONFERRAL_FIRST_ADMIN", "jdoe", "CONFERRAL_FIRST_ADMIN_NAME", "x".repeat(101)))) {
            FirstInvitation first = new FirstInvitation();
            first.settings = new PeopleSettings(variables);
            first.accounts = new Accounts();
            first.accounts.database = Databases.on(source());
            String why = String.valueOf(assertThrows(IllegalArgumentException.class, first::makeOnce)
                    .getMessage());
            assertTrue(why.startsWith("CONFERRAL_FIRST_ADMIN"), why);
        }
    }

    private static PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Surroundings.value("DB_URL"));
        source.setUser(Surroundings.value("DB_USER"));
        source.setPassword(Surroundings.value("DB_PASSWORD"));
        source.setCurrentSchema("two,public");
        return source;
    }
}

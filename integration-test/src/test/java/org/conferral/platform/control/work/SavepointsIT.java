package org.conferral.platform.control.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.conferral.it.testbed.Surroundings;
import org.conferral.platform.control.Databases;
import org.conferral.platform.entity.DataErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database refuses, and what gives way to another transaction, as a list that is worked under savepoints. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class SavepointsIT {
    private final Savepoints savepoints = new Savepoints();
    private final List<List<Integer>> tried = new ArrayList<>();
    private final Connection transaction = connect();

    @BeforeEach
    void begin() throws SQLException {
        savepoints.database = Databases.on(source(transaction));
        transaction.setAutoCommit(false);
        execute(transaction, "create temporary table entry (number integer check (number <> 5)) on commit drop");
    }

    @AfterEach
    void end() throws SQLException {
        transaction.rollback();
        transaction.close();
    }

    @Test
    void oneAtFaultIsFoundInHalvesAndCostsItsNeighboursNothing() {
        List<String> outcomes = savepoints.outcomes(
                List.of(1, 2, 3, 4, 5, 6, 7, 8), this::enter, (number, error) -> number + " " + error.code());

        assertEquals(
                List.of("1", "2", "3", "4", "5 23514 entry_number_check", "6", "7", "8"), outcomes, "in their order");
        assertEquals(
                List.of(8, 4, 4, 2, 1, 1, 2), tried.stream().map(List::size).toList());
    }

    private List<String> enter(List<Integer> numbers) {
        tried.add(numbers);
        savepoints.database.write(
                handle -> numbers.forEach(number -> handle.execute("insert into entry values (?)", number)));
        return numbers.stream().map(String::valueOf).toList();
    }

    @Test
    void whatCannotBeSerializedIsTriedWholeFiveTimesAndNobodyIsRefused() throws SQLException {
        transaction.rollback();
        transaction.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Connection other = connect()) {
            execute(other, "create table if not exists savepoints_test as select 1 as number");
            execute(transaction, "select * from savepoints_test");
            execute(other, "update savepoints_test set number = number + 1");
        }

        DataErrorException error = assertThrows(
                DataErrorException.class,
                () -> savepoints.outcomes(List.of(1, 2), this::change, (number, refused) -> "refused"));

        assertEquals("40001", error.code());
        assertTrue(error.isPassing());
        assertEquals(List.of(2, 2, 2, 2, 2), tried.stream().map(List::size).toList());
    }

    @Test
    void whatGivesWayOnceIsDoneAtTheNextTry() {
        List<String> outcomes =
                savepoints.outcomes(List.of(1, 2), this::enterAtTheNextTry, (number, refused) -> "refused");

        assertEquals(List.of("1", "2"), outcomes);
        assertEquals(List.of(2, 2), tried.stream().map(List::size).toList());
    }

    private List<String> enterAtTheNextTry(List<Integer> numbers) {
        boolean first = tried.isEmpty();
        List<String> entered = enter(numbers);
        if (first) {
            savepoints.database.write(
                    handle -> handle.execute("do $$ begin raise exception using errcode = '40001'; end $$"));
        }
        return entered;
    }

    private List<String> change(List<Integer> numbers) {
        tried.add(numbers);
        savepoints.database.write(handle -> handle.execute("update savepoints_test set number = 0"));
        return List.of();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect() {
        try {
            return DriverManager.getConnection(
                    Surroundings.value("DB_URL"), Surroundings.value("DB_USER"), Surroundings.value("DB_PASSWORD"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives the one connection of a transaction again and again, as a managed data source does. */
    private static DataSource source(Connection transaction) {
        Connection kept = unclosed(transaction);
        return (DataSource) Proxy.newProxyInstance(
                SavepointsIT.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, values) -> kept);
    }

    private static Connection unclosed(Connection target) {
        return (Connection) Proxy.newProxyInstance(
                SavepointsIT.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(target, values);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}

package org.conferral.it.testbed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A lock in the database that the test holds until it closes this: a row's, or an advisory one. */
public final class HeldLock implements AutoCloseable {
    private final Connection connection;

    private HeldLock(Connection connection) {
        this.connection = connection;
    }

    /** Returns when the statement has got its lock; that is held in a transaction of its own. */
    public static HeldLock by(String sql, Object... values) {
        try {
            return over(Database.connect(), sql, values);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Likewise, over a connection to another database, which is closed with this. */
    static HeldLock over(Connection connection, String sql, Object... values) throws SQLException {
        connection.setAutoCommit(false);
        HeldLock lock = new HeldLock(connection);
        lock.another(sql, values);
        return lock;
    }

    /** Returns when this statement, too, has got its lock, in the same transaction. */
    public void another(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Is never the one that is told of a deadlock: whoever waits for this one is. */
    public HeldLock sparedByDeadlocks() {
        another("set local deadlock_timeout = '1h'");
        return this;
    }

    /** Does the work while the statement's lock is held. */
    public static void during(Runnable work, String sql, Object... values) {
        HeldLock lock = by(sql, values);
        try {
            work.run();
        } finally {
            lock.close();
        }
    }

    /** Lets go of it. A second time does nothing. */
    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.close();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

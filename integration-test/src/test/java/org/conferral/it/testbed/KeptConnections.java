package org.conferral.it.testbed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * Connections to one database that are kept between statements, as many as there were at once: to open one costs the
 * database more than most of what is asked of it. One that broke meanwhile, as tests let databases die, gives way to a new
 * one before anything is asked of it, so that nothing is asked twice.
 */
final class KeptConnections {
    private static final int SECONDS = 60;

    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Opening opening;

    KeptConnections(Opening opening) {
        this.opening = opening;
    }

    <T> T with(String sql, @Nullable Object[] values, Work<T> work) {
        try {
            Connection connection = take();
            T result = on(connection, sql, values, work);
            idle.push(connection);
            return result;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** With a connection as it is; closed when the statement is refused. */
    static <T> T on(Connection connection, String sql, @Nullable Object[] values, Work<T> work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Connection take() throws SQLException {
        Connection kept = idle.poll();
        while (kept != null) {
            if (kept.isValid(SECONDS)) {
                return kept;
            }
            kept.close();
            kept = idle.poll();
        }
        return opening.open();
    }

    interface Opening {
        Connection open() throws SQLException;
    }

    interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}

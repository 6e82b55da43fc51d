package org.conferral.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.conferral.platform.entity.DataErrorException;
import org.conferral.platform.entity.NoRoomException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.util.PSQLException;

/**
 * Set-based SQL over the application's data source, in the caller's transaction: every statement of one transaction
 * shares one connection, which the transaction and not this class commits.
 */
@ApplicationScoped
public class Database {
    private static final String DISK_FULL = "53100";

    /** Where PostgreSQL says that a statement's own temporary files were too large: that is no lack of others. */
    private static final String OF_TEMPORARY_FILES = "BufFile";

    @Resource(lookup = "java:jboss/datasources/ConferralDS")
    DataSource dataSource;

    @Inject
    Room room;

    private @Nullable Jdbi jdbi;

    @PostConstruct
    void connect() {
        jdbi = Jdbi.create(dataSource)
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(Integer.class, "integer")
                .registerArrayType(String.class, "text")
                .registerArrayType(LocalDate.class, "date");
        // a failed statement is told without the values bound to it: they may name people, and messages end in logs
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    /** What {@code query} answers over a connection of the current transaction. */
    @SuppressWarnings(
            "NullAway") // the type parameter may be nullable, which JSpecify mode cannot say of Function's result
    public <T> T read(Function<Handle, T> query) {
        // not withHandle: that gives a nested call the outer one's connection, even where a new transaction has begun
        try (Handle handle = open().open()) {
            return query.apply(handle);
        } catch (StatementException e) {
            throw refused(e);
        }
    }

    /**
     * Runs statements over a connection of the current transaction.
     *
     * @throws DataErrorException when the database refuses the data, or gives way to another transaction
     * @throws NoRoomException when it has no room
     */
    public void write(Consumer<Handle> statements) {
        read(handle -> {
            statements.accept(handle);
            return true;
        });
    }

    /**
     * The rows of a query one after the other, as they come, over a connection of the current transaction: copied out, for
     * which the planner has workers, as it has none for a cursor.
     *
     * @param conditions the values of the query, which has them as {@code :name}
     */
    public void copy(String query, Conditions conditions, Consumer<CopiedRow> act) {
        write(handle -> {
            try {
                PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
                copy(
                        connection
                                .getCopyAPI()
                                .copyOut("copy (" + conditions.written(query, connection) + ") to stdout"),
                        act);
            } catch (SQLException e) {
                throw refused(new IllegalStateException("COPY of a query", e));
            }
        });
    }

    private static void copy(CopyOut copy, Consumer<CopiedRow> act) throws SQLException {
        CopiedRow row = new CopiedRow();
        try {
            for (byte[] copied = copy.readFromCopy(); copied != null; copied = copy.readFromCopy()) {
                row.read(copied);
                act.accept(row);
            }
        } finally {
            drain(copy);
        }
    }

    /**
     * Reads what nobody wants any more. A cancellation goes another way than what it cancels: where all was sent already, it
     * would meet whatever the connection, which is others' by then, does next.
     */
    private static void drain(CopyOut copy) throws SQLException {
        byte[] rest = copy.isActive() ? copy.readFromCopy() : null;
        while (rest != null) {
            rest = copy.readFromCopy();
        }
    }

    private RuntimeException refused(RuntimeException e) {
        if (!(e.getCause() instanceof SQLException cause) || cause.getSQLState() == null) {
            return e;
        }
        return switch (cause.getSQLState().substring(0, 2)) {
            case "22", "23" -> new DataErrorException(code(cause), false, e);
            case "40" -> new DataErrorException(code(cause), true, e);
            default -> refused(cause, e);
        };
    }

    /** What a refusal by the driver, past {@link #write}, means: no room, or whatever else it is told as. */
    public RuntimeException refused(SQLException cause, RuntimeException other) {
        return isDiskFull(cause) ? noRoom(DISK_FULL, other) : other;
    }

    private static boolean isDiskFull(SQLException e) {
        return DISK_FULL.equals(e.getSQLState())
                && !(e instanceof PSQLException refused
                        && refused.getServerErrorMessage() != null
                        && String.valueOf(refused.getServerErrorMessage().getRoutine())
                                .startsWith(OF_TEMPORARY_FILES));
    }

    private NoRoomException noRoom(String state, RuntimeException e) {
        room.refused(state);
        return new NoRoomException(state, e);
    }

    private static String code(SQLException e) {
        return e instanceof PSQLException refused
                        && refused.getServerErrorMessage() != null
                        && refused.getServerErrorMessage().getConstraint() != null
                ? e.getSQLState() + " " + refused.getServerErrorMessage().getConstraint()
                : e.getSQLState();
    }

    private Jdbi open() {
        if (jdbi == null) {
            throw new IllegalStateException("no data source");
        }
        return jdbi;
    }

    /** An instant as the driver takes it for {@code timestamptz}. */
    public static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.conferral.benchmark;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.conferral.launcher.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of its own with the product's settings and schema, in a folder that goes when it is closed. Threads have a
 * connection each; what a thread does in a transaction shares it, as in the server.
 */
public final class BenchmarkDatabase implements AutoCloseable {
    private static final int PORT = Integer.getInteger("benchmark.port", 15_499);

    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    private BenchmarkDatabase(Path folder) throws IOException {
        this.folder = folder;
        postgres = EmbeddedPostgres.start(folder, PORT);
        source.setURL(postgres.url());
        source.setUser(postgres.user());
        source.setPassword(postgres.password());
    }

    /** One with the product's tables, all empty. */
    public static BenchmarkDatabase start() throws IOException {
        BenchmarkDatabase database = empty();
        Flyway.configure().dataSource(database.source).load().migrate();
        return database;
    }

    /** One without any table. */
    static BenchmarkDatabase empty() throws IOException {
        return new BenchmarkDatabase(Files.createTempDirectory("conferral-benchmark"));
    }

    /** What goes when this is closed. */
    Path folder() {
        return folder;
    }

    /** As a server takes it from its environment. */
    Map<String, String> environment() throws IOException {
        return Map.of("DB_URL", postgres.url(), "DB_USER", postgres.user(), "DB_PASSWORD", postgres.password());
    }

    /** Gives the connection of the thread's transaction, which its users may close without effect. */
    public DataSource shared() {
        return (DataSource) Proxy.newProxyInstance(
                BenchmarkDatabase.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, values) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return unclosed(connection());
                });
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                BenchmarkDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Connection connection() throws SQLException {
        Connection connection = CURRENT.get();
        if (connection == null) {
            connection = source.getConnection();
            connection.setAutoCommit(false);
            CURRENT.set(connection);
        }
        return connection;
    }

    /** Does something in a transaction. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done) {
                connection().commit();
            } else {
                connection().rollback();
            }
        }
    }

    /** Statements of the measurement itself, each for itself. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Statements that the application's own user may not do, each for itself, in one session. */
    public void asOwnerOfAll(String... statements) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", postgres.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The text that a query gives. */
    public String text(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return text(statement, query);
        }
    }

    /** The text that a query gives on another connection. */
    public static String text(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? String.valueOf(result.getString(1)) : "none";
        }
    }

    /** The number that a query gives. */
    public long number(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Another database of the same server. */
    public DataSource another(String name) {
        PGSimpleDataSource other = source();
        other.setDatabaseName(name);
        return other;
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource other = new PGSimpleDataSource();
        other.setURL(source.getURL());
        other.setUser(source.getUser());
        other.setPassword(source.getPassword());
        return other;
    }

    /** A connection of its own that makes one statement of a batch of inserts. */
    public Connection rewriting() throws SQLException {
        PGSimpleDataSource batching = source();
        batching.setReWriteBatchedInserts(true);
        return batching.getConnection();
    }

    /** A connection of its own. */
    public Connection own() throws SQLException {
        return source.getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package org.conferral.it.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conferral.launcher.EmbeddedPostgres;
import org.conferral.launcher.Server;
import org.conferral.launcher.ServerFolder;

/** Two servers of their own over one PostgreSQL of their own, to be killed: nobody else's tests notice. */
public final class TwoNodes implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** The names of the two. */
    public static final List<String> NAMES = List.of("node-a", "node-b");

    private final Path work;
    private final EmbeddedPostgres database;
    private final Map<String, Server> servers = new HashMap<>();

    private TwoNodes(Path work, EmbeddedPostgres database) {
        this.work = work;
        this.database = database;
    }

    /** Starts the database and, one after the other because the first makes the schema, both servers. */
    public static TwoNodes start() throws IOException {
        Path work = Path.of(System.getProperty("testbed.work")).resolveSibling("two-nodes");
        Testbed.empty(work);
        TwoNodes nodes = new TwoNodes(
                work,
                EmbeddedPostgres.start(
                        work.resolve("postgres"), Testbed.freePorts(1).get(0)));
        for (String name : NAMES) {
            nodes.start(name);
        }
        return nodes;
    }

    /** Starts one of the two and waits until it is ready. */
    public void start(String name) throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        ServerFolder folder =
                new ServerFolder(Path.of(System.getProperty("testbed.server")), work.resolve("server-" + name));
        folder.refresh(false);
        Path data = work.resolve("data-" + name);
        Path imports = Files.createDirectories(data.resolve("import"));
        Map<String, String> environment = Map.of(
                "DB_URL", database.url(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "CONFERRAL_HTTP_PORT", String.valueOf(ports.get(0)),
                "CONFERRAL_MANAGEMENT_PORT", String.valueOf(ports.get(1)),
                "CONFERRAL_NODE", name,
                "CONFERRAL_DATA", data.toString(),
                "CONFERRAL_IMPORT_DIR", imports.toString(),
                "CONFERRAL_HEAP", "384m");
        Server server = Server.start(folder, ports.get(1), environment, line -> {});
        servers.put(name, server);
        server.awaitReady(LIMIT);
    }

    /** As {@code kill -9}. */
    public void kill(String name) {
        server(name).kill();
    }

    /** As {@code kill}: SIGTERM, and what the server makes of it. */
    public void terminate(String name) {
        server(name).stop();
    }

    private Server server(String name) {
        return Objects.requireNonNull(servers.get(name));
    }

    /** As {@code kill -9} of PostgreSQL. */
    public void killDatabase() {
        database.kill();
    }

    /** Starts PostgreSQL again over the same data. */
    public void restartDatabase() throws IOException {
        database.restart();
    }

    /** The one value of the one row. */
    public String value(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? String.valueOf(row.getObject(1)) : "none";
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    public long count(String sql, Object... values) {
        return Long.parseLong(value(sql, values));
    }

    public void update(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }

    private Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(database.url(), database.user(), database.password());
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public void close() {
        servers.values().forEach(Server::kill);
        database.close();
    }
}

package org.conferral.it.testbed;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.conferral.launcher.EmbeddedPostgres;

/** The database of {@link TwoNodes}, past the application, and the line by which the servers reach it. */
final class NodesDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final CutLine line;
    private final KeptConnections kept = new KeptConnections(this::connect);

    private NodesDatabase(EmbeddedPostgres server, CutLine line) {
        this.server = server;
        this.line = line;
    }

    static NodesDatabase start(Path folder) throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        return new NodesDatabase(Testbed.database(folder, ports.get(0)), new CutLine(ports.get(1), ports.get(0)));
    }

    /** Every award takes the database a while here, so that a run has a middle to die in. */
    void makeAwardsSlow() {
        update("create table pace as select 0.4 as seconds");
        update("create function take_a_while() returns trigger language plpgsql"
                + " as $$ begin perform pg_sleep(seconds) from pace; return null; end $$");
        update("create trigger slow after insert on award execute function take_a_while()");
    }

    /** By which a server finds it. */
    Map<String, String> environment() throws IOException {
        String url = server.url().replaceFirst(":[0-9]+/", ":" + line.port() + "/");
        return Map.of("DB_URL", url, "DB_USER", server.user(), "DB_PASSWORD", server.password());
    }

    CutLine line() {
        return line;
    }

    HeldLock holding(String sql) {
        try {
            return HeldLock.over(connect(), sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    void kill() {
        server.kill();
    }

    void restart() throws IOException {
        server.restart();
    }

    String value(String sql, Object... values) {
        return kept.with(sql, values, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getObject(1)) : "none";
            }
        });
    }

    void update(String sql, Object... values) {
        kept.with(sql, values, PreparedStatement::execute);
    }

    /** What the application's own user may not do. */
    void asOwnerOfAll(String sql) {
        try (Connection connection = Database.open(server.url(), "postgres", server.password())) {
            KeptConnections.on(connection, sql, new Object[0], PreparedStatement::execute);
        } catch (SQLException | IOException e) {
            throw new AssertionError(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        try {
            return Database.open(server.url(), server.user(), server.password());
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public void close() {
        line.close();
        server.close();
    }
}

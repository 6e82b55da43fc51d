package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private static Path folder;

    // launcher R3
    @Test
    void whatWasCommittedSurvivesAKillAndARestart() throws IOException, SQLException {
        int port = freePort();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, port)) {
            assertEquals("on t", query(postgres, "select current_setting('fsync') || ' ' || ('É' ilike 'é')::char"));
            query(postgres, "create table kept as select 42 as answer");
            postgres.kill();
            postgres.restart();
            assertEquals("42", query(postgres, "select answer from kept"));
        }
        try (EmbeddedPostgres again = EmbeddedPostgres.start(folder, port)) {
            assertEquals("42", query(again, "select answer from kept"));
        }
    }

    /** The files that a start was killed over are not taken for whole ones. */
    @Test
    void filesThatWereNeverFinishedAreMadeAnew(@TempDir Path begun) throws IOException, SQLException {
        Files.writeString(Files.createDirectories(begun.resolve("data")).resolve("PG_VERSION"), "18");
        Files.writeString(begun.resolve("password-for-initdb.txt"), "secret");
        Path program = Files.createDirectories(begun.resolve("programs-former")).resolve("initdb");
        Files.copy(Path.of("/bin/sleep"), program);
        Process former = new ProcessBuilder(program.toString(), "600").start();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(begun, freePort())) {
            assertEquals("1", query(postgres, "select 1"));
        }
        assertFalse(Files.exists(begun.resolve("password-for-initdb.txt")));
        assertFalse(former.isAlive(), "what makes them is ended first");
    }

    @Test
    @Timeout(value = 50, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void processThatComputesOutlivesNoKillAndKeepsNoStartWaiting() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, freePort())) {
            compute(postgres);
            postgres.kill();
            assertEquals(List.of(), processes());
            postgres.restart();

            compute(postgres);
            ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
            postgres.restart();
            assertEquals("1", query(postgres, "select 1"));
        }
    }

    /** Returns when a statement that never ends is at work. */
    private static void compute(EmbeddedPostgres postgres) throws IOException, SQLException {
        CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> {
            try {
                query(postgres, "select count(*) from generate_series(1, 1e12) a, generate_series(1, 1e12) b");
            } catch (IOException | SQLException e) {
                // it was killed
            }
        });
        String computing = "select count(*) from pg_stat_activity where query like '%1e12%' and pid <> pg_backend_pid()"
                + " and state = 'active'";
        while (query(postgres, computing).equals("0")) {
            Thread.onSpinWait();
        }
    }

    private static List<String> processes() throws IOException {
        String programs = folder.toRealPath() + "/";
        return ProcessHandle.allProcesses()
                .map(process -> process.info().command().orElse(""))
                .filter(command -> command.startsWith(programs))
                .toList();
    }

    // launcher R2
    @Test
    void takenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            StartRefusedException refused = assertThrows(
                    StartRefusedException.class,
                    () -> Ports.mustBeFree("database", "127.0.0.1", taken.getLocalPort(), "CONFERRAL_DB_PORT"));
            assertTrue(refused.getMessage().contains("Port " + taken.getLocalPort()), refused.getMessage());
            assertTrue(refused.getMessage().contains("CONFERRAL_DB_PORT"), refused.getMessage());
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Returns the first column of the first row, empty where the statement returns none. */
    private static String query(EmbeddedPostgres postgres, String sql) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}

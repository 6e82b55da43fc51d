package org.conferral.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.conferral.launcher.Server;
import org.conferral.launcher.ServerFolder;
import org.conferral.province.Province;
import org.conferral.province.ProvinceSize;

/**
 * The whole product as it is deployed, over a database of its own with a province in it, both with the settings that they
 * have in use.
 */
public final class BenchmarkServer implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("benchmark.server", "../server-config/target/server"));
    private static final int HTTP_PORT = Integer.getInteger("benchmark.http.port", 15_480);
    private static final int MANAGEMENT_PORT = Integer.getInteger("benchmark.management.port", 15_490);
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    private final BenchmarkDatabase database;
    private final Path province;
    private final Server server;

    private BenchmarkServer(BenchmarkDatabase database, Path province, Server server) {
        this.database = database;
        this.province = province;
        this.server = server;
    }

    /** Starts both, and returns when the province is imported. */
    public static BenchmarkServer start(ProvinceSize size) throws Exception {
        BenchmarkDatabase database = BenchmarkDatabase.empty();
        Path data = database.folder().resolve("server-data");
        Path province = data.resolve("province");
        Province.write(province, size);
        ServerFolder folder = new ServerFolder(HOME.toAbsolutePath().normalize(), data.resolve("server"));
        folder.refresh(false);
        Server server = Server.start(folder, MANAGEMENT_PORT, environment(database, data, province), line -> {});
        BenchmarkServer started = new BenchmarkServer(database, province, server);
        server.awaitReady(LIMIT);
        started.await("select status from intake_import where source = 'SAMPLE'", "COMPLETED"::equals);
        return started;
    }

    private static Map<String, String> environment(BenchmarkDatabase database, Path data, Path province)
            throws IOException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("CONFERRAL_HTTP_PORT", String.valueOf(HTTP_PORT));
        environment.put("CONFERRAL_MANAGEMENT_PORT", String.valueOf(MANAGEMENT_PORT));
        environment.put("CONFERRAL_NODE", "benchmark");
        environment.put("CONFERRAL_DATA", data.toString());
        environment.put(
                "CONFERRAL_IMPORT_DIR",
                Files.createDirectories(data.resolve("import")).toString());
        environment.put("CONFERRAL_SAMPLE", "default");
        environment.put("CONFERRAL_SAMPLE_DIR", province.toString());
        // what is ordered waits to be made: nothing else is at work while something is measured
        environment.put("CONFERRAL_AGENT_TIMER", "false");
        return environment;
    }

    /** The files that were imported. */
    public Path province() {
        return province;
    }

    public BenchmarkDatabase database() {
        return database;
    }

    /** Starts a job as an administrator does. */
    public void startJob(String job, String properties) throws IOException, InterruptedException {
        Process cli = new ProcessBuilder(List.of(
                        HOME.toAbsolutePath().resolve("bin/jboss-cli.sh").toString(),
                        "-c",
                        "--controller=127.0.0.1:" + MANAGEMENT_PORT,
                        "--command=/deployment=conferral.ear/subdeployment=conferral-batch.jar/subsystem=batch-jberet"
                                + ":start-job(job-xml-name=" + job + ",properties={" + properties + "})"))
                .redirectErrorStream(true)
                .start();
        String told = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (cli.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
    }

    /** The one text that a query gives, once it is as wanted. Who looks costs what is measured next to nothing. */
    public String await(String query, Predicate<String> wanted) throws SQLException {
        try (Connection connection = database.own();
                Statement statement = connection.createStatement()) {
            long begun = System.nanoTime();
            String seen = BenchmarkDatabase.text(statement, query);
            while (!wanted.test(seen)) {
                if (System.nanoTime() - begun > LIMIT.toNanos()) {
                    throw new IllegalStateException(query + ": " + seen);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
                seen = BenchmarkDatabase.text(statement, query);
            }
            return seen;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        server.stop();
        database.close();
    }
}

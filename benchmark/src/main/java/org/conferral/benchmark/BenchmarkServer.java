package org.conferral.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.launcher.Server;
import org.conferral.launcher.ServerFolder;
import org.conferral.province.Province;
import org.conferral.province.ProvinceSize;
import org.jspecify.annotations.Nullable;

/**
 * The whole product as it is deployed, over a database of its own with a province in it, both with the settings that they
 * have in use.
 */
public final class BenchmarkServer implements AutoCloseable {
    /** Of an account that may do everything. */
    public static final String LOGIN = "benchmark";

    private static final Path HOME = Path.of(System.getProperty("benchmark.server", "../server-config/target/server"));
    private static final int HTTP_PORT = Integer.getInteger("benchmark.http.port", 15_480);
    private static final int MANAGEMENT_PORT = Integer.getInteger("benchmark.management.port", 15_490);
    private static final String POOLS = "/core-service=platform-mbean/type=memory-pool";
    private static final Pattern OLD = Pattern.compile("\"([A-Za-z0-9_]*(?:Old|Tenured)_Gen)\"");
    private static final Pattern USED = Pattern.compile("\"used\" => ([0-9]+)");
    private static final double MEGA = 1 << 20;
    private static final String ROLES = "L01,L19,L27,L42,L54,AUDIT,ADMIN";
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    private final BenchmarkDatabase database;
    private final Path data;
    private final Path province;
    private final String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(12));
    private @Nullable Server server;

    private BenchmarkServer(BenchmarkDatabase database) {
        this.database = database;
        this.data = database.folder().resolve("server-data");
        this.province = data.resolve("province");
    }

    /** Starts both, and returns when the province is imported. */
    public static BenchmarkServer start(ProvinceSize size) throws Exception {
        BenchmarkServer started = new BenchmarkServer(BenchmarkDatabase.empty());
        boolean done = false;
        try {
            Province.write(started.province, size);
            Files.writeString(started.accounts(), LOGIN + " " + started.password + " " + ROLES + "\n");
            started.server = started.node(0, Map.of());
            started.await("select status from intake_import where source = 'SAMPLE'", "COMPLETED"::equals);
            done = true;
            return started;
        } finally {
            if (!done) {
                started.close();
            }
        }
    }

    /** Stops the server, and starts it again with these settings besides its own. */
    public void restart(Map<String, String> settings) throws IOException {
        running().stop();
        server = node(0, settings);
    }

    /** One more server over the same database. */
    public Server second() throws IOException {
        return node(1, Map.of());
    }

    private Server node(int number, Map<String, String> settings) throws IOException {
        ServerFolder folder = new ServerFolder(HOME.toAbsolutePath().normalize(), data.resolve("server" + number));
        folder.refresh(false);
        Map<String, String> environment = environment(number);
        environment.putAll(settings);
        Server node = Server.start(folder, MANAGEMENT_PORT + number, environment, line -> {});
        boolean ready = false;
        try {
            node.awaitReady(LIMIT);
            ready = true;
            return node;
        } finally {
            if (!ready) {
                node.stop();
            }
        }
    }

    private Server running() {
        return Objects.requireNonNull(server, "started");
    }

    private Path accounts() {
        return data.resolve("accounts.txt");
    }

    /** Of {@link #LOGIN}, who may do everything. */
    public String password() {
        return password;
    }

    /** Where its pages are. */
    public String site() {
        return "http://127.0.0.1:" + HTTP_PORT;
    }

    private Map<String, String> environment(int node) throws IOException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("CONFERRAL_HTTP_PORT", String.valueOf(HTTP_PORT + node));
        environment.put("CONFERRAL_MANAGEMENT_PORT", String.valueOf(MANAGEMENT_PORT + node));
        environment.put("CONFERRAL_NODE", "benchmark" + node);
        environment.put("CONFERRAL_ACCOUNTS", accounts().toString());
        // people come through a balancer, which says from where
        environment.put("CONFERRAL_TRUSTED_PROXIES", "1");
        environment.put(
                "CONFERRAL_DATA",
                Files.createDirectories(data.resolve("data" + node)).toString());
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

    /** Starts a job as an administrator does; properties such as {@code "school"=>"S.0001"}. */
    public void startJob(String job, String properties) throws IOException, InterruptedException {
        cli("/deployment=conferral.ear/subdeployment=conferral-batch.jar/subsystem=batch-jberet:start-job(job-xml-name="
                + job + ",properties={" + properties + "})");
    }

    /** Forgets how much memory there was in use at most. */
    public void forgetPeak() throws IOException, InterruptedException {
        cli(oldGeneration() + ":reset-peak-usage");
        Files.writeString(process("clear_refs"), "5");
    }

    /** Megabytes that the old generation of the heap held at most. */
    public double heapPeak() throws IOException, InterruptedException {
        Matcher used = USED.matcher(cli(oldGeneration() + ":read-attribute(name=peak-usage)"));
        if (!used.find()) {
            throw new IllegalStateException("no peak");
        }
        return Double.parseDouble(used.group(1)) / MEGA;
    }

    /** Megabytes that the server had of the machine at most. */
    public double residentPeak() throws IOException {
        return Files.readAllLines(process("status")).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                        .sum()
                / 1024;
    }

    private Path process(String file) {
        return Path.of("/proc", String.valueOf(running().java().orElseThrow().pid()), file);
    }

    private static String oldGeneration() throws IOException, InterruptedException {
        Matcher name = OLD.matcher(cli(POOLS + ":read-children-names(child-type=name)"));
        if (!name.find()) {
            throw new IllegalStateException("no old generation");
        }
        return POOLS + "/name=" + name.group(1);
    }

    private static String cli(String operation) throws IOException, InterruptedException {
        Process cli = new ProcessBuilder(List.of(
                        HOME.toAbsolutePath().resolve("bin/jboss-cli.sh").toString(),
                        "-c",
                        "--controller=127.0.0.1:" + MANAGEMENT_PORT,
                        "--command=" + operation))
                .redirectErrorStream(true)
                .start();
        String told = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (cli.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
        return told;
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
        if (server != null) {
            server.stop();
        }
        database.close();
    }
}

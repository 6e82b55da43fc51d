package org.conferral.it.testbed;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conferral.launcher.EmbeddedPostgres;
import org.conferral.launcher.Server;
import org.conferral.launcher.ServerFolder;
import org.conferral.province.Province;
import org.conferral.province.ProvinceSize;

/**
 * One PostgreSQL and one WildFly with the EAR that was built, on free ports and fresh folders under {@code target}. Every
 * test of a run shares them; each makes the data that it needs and tells it apart from the others'.
 */
final class Testbed implements AutoCloseable {
    /**
     * For servers that live some minutes: what the best of compilers would give comes too late for them, verifying all
     * classes again costs a third of each start, and memory that grows bit by bit is tidied up each time. That of the
     * launcher's own test does both, and so does one whose pace is measured ({@code -Drecords}, {@code -Dcodes}).
     */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC"
            + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote"
            + " -Xms384m -XX:MetaspaceSize=192m";

    private static final int FIRST_PORT = 10_000;
    private static final int TESTBEDS = 5;
    private static final int PORTS = 4_500;

    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** What was interrupted is found within seconds here, and a stall of a busy machine is no interruption yet. */
    static final Map<String, String> SHORT_LEASES =
            Map.of("CONFERRAL_LEASE_SECONDS", "8", "CONFERRAL_RENEWAL_SECONDS", "2", "CONFERRAL_WATCH_SECONDS", "1");

    private final EmbeddedPostgres database;
    private final Server server;
    private final Optional<Keycloak> provider;

    private Testbed(EmbeddedPostgres database, Server server, Optional<Keycloak> provider) {
        this.database = database;
        this.server = server;
        this.provider = provider;
    }

    /**
     * Starts both and returns when the application is ready.
     *
     * @param home the provisioned server
     * @param work emptied first; keeps the logs afterwards
     */
    static Testbed start(Path home, Path work, PrintStream say) throws IOException {
        FullDisk.release(work.resolve(TwoNodes.FOLDER));
        empty(work);
        List<Integer> ports = freePorts(4);
        EmbeddedPostgres database = database(work.resolve("postgres"), ports.get(0));
        ServerFolder folder = new ServerFolder(home, work.resolve("server"));
        folder.refresh(false).forEach(say::println);
        Province.write(work.resolve("province"), ProvinceSize.SMALL);
        Map<String, String> environment = environment(work, database, ports);
        Optional<Keycloak> provider = provider(work, environment);
        environment.forEach(System::setProperty);
        say.println("Conferral on " + Surroundings.value("CONFERRAL_TEST_URL") + ", log " + folder.log());
        Server server = Server.start(folder, ports.get(2), environment, line -> {});
        Testbed testbed = new Testbed(database, server, provider);
        testbed.awaitReady();
        return testbed;
    }

    /**
     * A database that survives the death of its processes, which is all that a test does to it, but not the machine's:
     * then it need not wait for the disk.
     */
    static EmbeddedPostgres database(Path folder, int port) throws IOException {
        EmbeddedPostgres database = EmbeddedPostgres.start(folder, port);
        String url = database.url().replaceFirst("[^/]+$", "postgres");
        try (Connection connection = DriverManager.getConnection(url, "postgres", database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set fsync = off");
            // what thousands of records do to tables within seconds, they do elsewhere within days
            statement.execute("alter system set autovacuum_naptime = '5s'");
            statement.execute("select pg_reload_conf()");
            // who of two that wait for each other finds it out
            statement.execute("grant set on parameter deadlock_timeout to " + database.user());
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return database;
    }

    /** The provider by which people sign in at the server of this environment, in the tests of that. */
    private static Optional<Keycloak> provider(Path work, Map<String, String> environment) throws IOException {
        Optional<Path> home = Keycloak.home();
        if (home.isEmpty()) {
            return Optional.empty();
        }
        String server = Objects.requireNonNull(environment.get("CONFERRAL_TEST_URL"));
        Keycloak provider = Keycloak.start(home.get(), work.resolve("keycloak.log"), freePorts(2), server);
        environment.putAll(provider.environment());
        return Optional.of(provider);
    }

    @Override
    public void close() {
        server.close();
        provider.ifPresent(Keycloak::close);
        database.close();
    }

    private void awaitReady() {
        try {
            server.awaitReady(LIMIT);
            Patience.await(
                    "the synthetic province to be imported",
                    () -> Database.column(String.class, "select status from intake_import where source = 'SAMPLE'"),
                    List.of("COMPLETED")::equals);
            School.number();
        } catch (RuntimeException | AssertionError e) {
            close();
            throw e;
        }
    }

    private static Map<String, String> environment(Path work, EmbeddedPostgres database, List<Integer> ports)
            throws IOException {
        Path accounts = work.resolve("accounts.txt");
        Account.write(accounts);
        Map<String, String> environment = new TreeMap<>();
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("DB_PASSWORD", database.password());
        environment.put("CONFERRAL_HTTP_PORT", String.valueOf(ports.get(1)));
        environment.put("CONFERRAL_MANAGEMENT_PORT", String.valueOf(ports.get(2)));
        environment.put("CONFERRAL_NODE", "testbed");
        environment.putAll(SHORT_LEASES);
        environment.put("CONFERRAL_DATA", work.toString());
        environment.put(
                "CONFERRAL_IMPORT_DIR",
                Files.createDirectories(work.resolve("import")).toString());
        environment.put("CONFERRAL_SAMPLE", "small");
        environment.put("CONFERRAL_SAMPLE_DIR", work.resolve("province").toString());
        environment.put("CONFERRAL_DEMO_ACCOUNTS", "true");
        environment.put(
                "JAVA_OPTS",
                Stream.of("records", "codes").allMatch(measured -> Integer.getInteger(measured) == null)
                        ? SHORT_LIVED
                        : "");
        environment.put("CONFERRAL_ACCOUNTS", accounts.toString());
        environment.put("CONFERRAL_TEST_URL", "http://127.0.0.1:" + ports.get(1));
        environment.put("CONFERRAL_BASE_URL", environment.get("CONFERRAL_TEST_URL"));
        environment.put("CONFERRAL_TEST_SEED", Seed.ofThisRun());
        // tests come from addresses of their own; those that do not, fail to sign in at one and the same
        environment.put("CONFERRAL_TRUSTED_PROXIES", "1");
        environment.put("CONFERRAL_SIGN_IN_ATTEMPTS_OF_ADDRESS", "9999");
        environment.put("CONFERRAL_WAYBILL_SCAN", "sh " + scanner(work));
        // no test's items become documents behind its back
        environment.put("CONFERRAL_AGENT_TIMER", "false");
        environment.put("CONFERRAL_PRINT_PAUSE_SECONDS", "1");
        environment.put("CONFERRAL_GA_MEASUREMENT_ID", "G-TESTBED");
        // where nobody listens: tests that look at analytics stand in for it, to the others it is not there
        environment.put("CONFERRAL_GA_HOST", "http://127.0.0.1:" + ports.get(3));
        return environment;
    }

    /** Stands in for what looks for harm in files: it finds it where a file says so, and fails where one says that. */
    private static Path scanner(Path work) throws IOException {
        return Files.writeString(work.resolve("scan.sh"), """
                case "$(tr -d '\\0')" in
                  *does-harm*) exit 1;;
                  *breaks-the-scanner*) exit 2;;
                esac
                """);
    }

    /**
     * Below the numbers that the system gives to connections that go out: one that is free now is not taken by such a
     * connection a moment later. Nor by another testbed, which has a range of its own.
     */
    static List<Integer> freePorts(int count) {
        int first = FIRST_PORT + Integer.getInteger("testbed.number", 1) % TESTBEDS * PORTS;
        return new SecureRandom()
                .ints(first, first + PORTS)
                .distinct()
                .filter(Testbed::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}

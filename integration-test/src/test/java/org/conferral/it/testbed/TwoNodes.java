package org.conferral.it.testbed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import java.util.TreeMap;
import org.conferral.launcher.EmbeddedPostgres;
import org.conferral.launcher.Server;
import org.conferral.launcher.ServerFolder;
import org.conferral.launcher.StartRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Two servers of their own over one PostgreSQL of their own, to be killed: nobody else's tests notice. Started when the
 * first test wants them, and kept for the others, because starting them is what takes time. No test may rely on which of
 * the two are up when it begins.
 */
public final class TwoNodes implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** The names of the two. */
    public static final List<String> NAMES = List.of("node-a", "node-b");

    private static @Nullable TwoNodes shared;

    private final Path work;
    private final EmbeddedPostgres database;
    private final Map<String, Server> servers = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Console> consoles = new HashMap<>();
    private final Map<String, Integer> managementPorts = new HashMap<>();

    private TwoNodes(Path work, EmbeddedPostgres database) {
        this.work = work;
        this.database = database;
    }

    /** The database with at least one of the servers. */
    public static synchronized TwoNodes any() throws IOException {
        TwoNodes nodes = shared;
        if (nodes == null) {
            nodes = start();
            shared = nodes;
        }
        return nodes.servers.isEmpty() ? nodes.start(NAMES.get(0)) : nodes;
    }

    /** The database with both servers. */
    public static TwoNodes both() throws IOException {
        TwoNodes nodes = any();
        for (String name : NAMES) {
            if (!nodes.servers.containsKey(name)) {
                nodes.start(name);
            }
        }
        return nodes;
    }

    static synchronized void end() {
        if (shared != null) {
            shared.close();
        }
    }

    private static TwoNodes start() throws IOException {
        Path work = Path.of(System.getProperty("testbed.work")).resolve("two-nodes");
        Testbed.empty(work);
        TwoNodes nodes = new TwoNodes(
                work,
                Testbed.database(work.resolve("postgres"), Testbed.freePorts(1).get(0)));
        nodes.start(NAMES.get(0)).makeAwardsSlow();
        return nodes;
    }

    /** Every award takes the database a while here, so that a run has a middle to die in. */
    private void makeAwardsSlow() {
        update("create table pace as select 0.4 as seconds");
        update("create function take_a_while() returns trigger language plpgsql"
                + " as $$ begin perform pg_sleep(seconds) from pace; return null; end $$");
        update("create trigger slow after insert on award execute function take_a_while()");
    }

    /** How many seconds each chunk of a run takes at least. */
    public void pace(double seconds) {
        update("update pace set seconds = ?", seconds);
    }

    /** Starts one of the two and waits until it is ready. */
    public TwoNodes start(String name) throws IOException {
        return start(name, Map.of());
    }

    /** The same with other settings; who gives it such takes it down again. */
    public TwoNodes start(String name, Map<String, String> settings) throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        Map<String, String> environment = environment(name, ports);
        environment.putAll(settings);
        Server server = Server.start(folder(name), ports.get(1), environment, line -> {});
        server.awaitReady(LIMIT);
        servers.put(name, server);
        addresses.put(name, "http://127.0.0.1:" + ports.get(0));
        consoles.put(name, new Console(ports.get(1)));
        managementPorts.put(name, ports.get(1));
        return this;
    }

    /** Starts one that is not up with settings that are to be refused; what its log says. */
    public String refused(String name, Map<String, String> settings) throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        Map<String, String> environment = environment(name, ports);
        environment.putAll(settings);
        ServerFolder folder = folder(name);
        try (Server server = Server.start(folder, ports.get(1), environment, line -> {})) {
            server.awaitReady(LIMIT);
            throw new AssertionError("started with " + settings);
        } catch (StartRefusedException e) {
            return Files.readString(folder.log());
        }
    }

    /** A third server over their database, started as a person does: by the launcher, which is another process. */
    public Launched launch() throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        Map<String, String> environment = environment("launched", ports);
        return new Launched(environment, ports.get(1));
    }

    /** Starts one that is not up with settings by which it cannot be ready, until it says this of its readiness. */
    public void neverReady(String name, Map<String, String> settings, String why) throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        Map<String, String> environment = environment(name, ports);
        environment.putAll(settings);
        Server server = Server.start(folder(name), ports.get(1), environment, line -> {});
        try {
            Patience.await(
                    "readiness to say why not",
                    () -> readiness(ports.get(1)),
                    told -> told.startsWith("503") && told.contains(why));
        } finally {
            server.kill();
        }
    }

    private ServerFolder folder(String name) throws IOException {
        ServerFolder folder =
                new ServerFolder(Path.of(System.getProperty("testbed.server")), work.resolve("server-" + name));
        folder.refresh(false);
        return folder;
    }

    private Map<String, String> environment(String name, List<Integer> ports) throws IOException {
        Path data = data(name);
        Path imports = Files.createDirectories(data.resolve("import"));
        Map<String, String> environment = new TreeMap<>();
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.user());
        environment.put("DB_PASSWORD", database.password());
        environment.put("CONFERRAL_HTTP_PORT", String.valueOf(ports.get(0)));
        environment.put("CONFERRAL_MANAGEMENT_PORT", String.valueOf(ports.get(1)));
        environment.put("CONFERRAL_NODE", name);
        environment.putAll(Testbed.SHORT_LEASES);
        environment.put("CONFERRAL_DATA", data.toString());
        environment.put("CONFERRAL_IMPORT_DIR", imports.toString());
        environment.put("CONFERRAL_AGENT_TIMER", "false");
        // so that tests can come from several networks
        environment.put("CONFERRAL_TRUSTED_PROXIES", "1");
        environment.put("CONFERRAL_HEAP", "384m");
        environment.put("JAVA_OPTS", Testbed.SHORT_LIVED);
        environment.put("CONFERRAL_DEMO_ACCOUNTS", "true");
        environment.put("CONFERRAL_ACCOUNTS", Surroundings.value("CONFERRAL_ACCOUNTS"));
        return environment;
    }

    /** The address of one that is up. */
    public String address() {
        return Objects.requireNonNull(addresses.get(servers.keySet().iterator().next()));
    }

    /** The address of this one. */
    public String address(String name) {
        return Objects.requireNonNull(addresses.get(name));
    }

    /** The console of one that is up. */
    public Console console() {
        return Objects.requireNonNull(consoles.get(servers.keySet().iterator().next()));
    }

    /** The console of this one. */
    public Console console(String name) {
        return Objects.requireNonNull(consoles.get(name));
    }

    /** Status and words; none while nobody answers. */
    static String readiness(int managementPort) {
        try {
            HttpResponse<String> told = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return told.statusCode() + " " + told.body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What one that is up says of its readiness. */
    public HttpResponse<String> readiness() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                            + managementPorts.get(
                                                    servers.keySet().iterator().next())
                                            + "/health/ready"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A lock in their database, held until it is closed. */
    public HeldLock holding(String sql) {
        try {
            return HeldLock.over(connect(), sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    public boolean isUp(String name) {
        return servers.containsKey(name);
    }

    /** As {@code kill -9}. */
    public void kill(String name) {
        taken(name).kill();
    }

    /** As {@code kill}: SIGTERM, and what the server makes of it. */
    public void terminate(String name) {
        taken(name).stop();
    }

    /** Takes the application off this server and puts it there again, as a new build would, while the server stays up. */
    public void redeploy(String name) throws IOException {
        Path deployments = work.resolve("server-" + name).resolve("deployments");
        Files.delete(deployments.resolve("conferral.ear.deployed"));
        Patience.await(
                "the application to be gone",
                () -> Files.exists(deployments.resolve("conferral.ear.undeployed")),
                gone -> gone);
        Files.createFile(deployments.resolve("conferral.ear.dodeploy"));
        Patience.await(
                "the application to be there again",
                () -> Files.exists(deployments.resolve("conferral.ear.deployed")),
                there -> there);
    }

    private Server taken(String name) {
        return Objects.requireNonNull(servers.remove(name));
    }

    /** As {@code kill -9} of whatever server is up. */
    public void killServers() {
        List.copyOf(servers.keySet()).forEach(this::kill);
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

    /** What the application's own user may not do. */
    void asOwnerOfAll(String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), "postgres", database.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException | IOException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** What this one keeps in files. */
    public Path data(String name) {
        return work.resolve("data-" + name);
    }

    /** The folder of all that is theirs. */
    Path work() {
        return work;
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

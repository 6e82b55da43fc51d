package org.conferral.it.testbed;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    /** Of all that is theirs, in the testbed's. */
    static final String FOLDER = "two-nodes";

    private static @Nullable TwoNodes shared;

    private final Path work;
    private final NodesDatabase database;
    private final Map<String, Node> up = new TreeMap<>();

    private TwoNodes(Path work, NodesDatabase database) {
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
        return nodes.up.isEmpty() ? nodes.start(NAMES.get(0)) : nodes;
    }

    /** The database with both servers. */
    public static TwoNodes both() throws IOException {
        TwoNodes nodes = any();
        for (String name : NAMES) {
            if (!nodes.isUp(name)) {
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
        Path work = Path.of(System.getProperty("testbed.work")).resolve(FOLDER);
        Testbed.empty(work);
        TwoNodes nodes = new TwoNodes(work, NodesDatabase.start(work.resolve("postgres")));
        nodes.start(NAMES.get(0)).database.makeAwardsSlow();
        return nodes;
    }

    /** How many seconds each chunk of a run takes at least. */
    public void pace(double seconds) {
        update("update pace set seconds = ?", seconds);
    }

    /** Starts one of the two and waits until it is ready. */
    public TwoNodes start(String name) throws IOException {
        return start(name, Map.of());
    }

    /** Starts one of the two with settings of its own and waits until it is ready; whoever does ends it. */
    public TwoNodes start(String name, Map<String, String> settings) throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        Server server = started(name, ports, settings);
        server.awaitReady(LIMIT);
        up.put(name, new Node(server, "http://127.0.0.1:" + ports.get(0), ports.get(1)));
        return this;
    }

    private Server started(String name, List<Integer> ports, Map<String, String> settings) throws IOException {
        Map<String, String> environment = environment(name, ports);
        environment.putAll(settings);
        ServerFolder folder = folder(name);
        folder.refresh(false);
        return Server.start(folder, ports.get(1), environment, line -> {});
    }

    /** Starts one more with settings that are to be refused; what its log says. */
    public String refused(Map<String, String> settings) throws IOException {
        String name = "refused";
        try (Server server = started(name, Testbed.freePorts(2), settings)) {
            server.awaitReady(LIMIT);
            throw new AssertionError("started with " + settings);
        } catch (StartRefusedException e) {
            return Files.readString(folder(name).log());
        }
    }

    /**
     * A third server over their database, started as a person does: by the launcher, which is another process. It makes
     * documents by itself, as servers do that are not told otherwise.
     */
    public Launched launch() throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        Map<String, String> environment = environment(Launched.NAME, ports);
        environment.remove("CONFERRAL_AGENT_TIMER");
        return new Launched(environment, ports.get(1));
    }

    /** Starts one that is not up with settings by which it cannot be ready, until it says this of its readiness. */
    public void neverReady(String name, Map<String, String> settings, String why) throws IOException {
        List<Integer> ports = Testbed.freePorts(2);
        Server server = started(name, ports, settings);
        try {
            Patience.await(
                    "readiness to say why not",
                    () -> Node.readiness(ports.get(1)),
                    told -> told.startsWith("503") && told.contains(why));
        } finally {
            server.kill();
        }
    }

    private ServerFolder folder(String name) {
        return new ServerFolder(Path.of(System.getProperty("testbed.server")), work.resolve("server-" + name));
    }

    private Map<String, String> environment(String name, List<Integer> ports) throws IOException {
        Path data = data(name);
        Path imports = Files.createDirectories(data.resolve("import"));
        Map<String, String> environment = new TreeMap<>(database.environment());
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
        return any(up).address();
    }

    /** The address of this one. */
    public String address(String name) {
        return node(name).address();
    }

    /** The console of one that is up. */
    public Console console() {
        return any(up).console();
    }

    /** The console of this one. */
    public Console console(String name) {
        return node(name).console();
    }

    /** What one that is up says of its readiness. */
    public HttpResponse<String> readiness() {
        return any(up).readiness();
    }

    private static Node any(Map<String, Node> up) {
        return up.values().iterator().next();
    }

    private Node node(String name) {
        return Objects.requireNonNull(up.get(name), name);
    }

    public boolean isUp(String name) {
        return up.containsKey(name);
    }

    /** As {@code kill -9}. */
    public void kill(String name) {
        taken(name).kill();
    }

    /** As {@code kill}: SIGTERM, and what the server makes of it. */
    public void terminate(String name) {
        taken(name).stop();
    }

    private Server taken(String name) {
        return Objects.requireNonNull(up.remove(name), name).server();
    }

    /** As {@code kill -9} of whatever server is up. */
    public void killServers() {
        List.copyOf(up.keySet()).forEach(this::kill);
    }

    /** Takes the application off this server and puts it there again, as a new build would, while the server stays up. */
    public void redeploy(String name) throws IOException {
        console(name).looksForDeployments(Duration.ofMillis(500));
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

    /** As {@code kill -9} of PostgreSQL. */
    public void killDatabase() {
        database.kill();
    }

    /** Starts PostgreSQL again over the same data. */
    public void restartDatabase() throws IOException {
        database.restart();
    }

    /** What the servers reach their database by; whoever cuts it mends it. */
    public CutLine line() {
        return database.line();
    }

    /** Returns when each that is up says that it is ready. */
    public void awaitReady() {
        up.forEach((name, node) ->
                Patience.await(name + " to be ready", node::readiness, told -> told.statusCode() == 200));
    }

    /** A lock in their database, held until it is closed. */
    public HeldLock holding(String sql) {
        return database.holding(sql);
    }

    /** The one value of the one row. */
    public String value(String sql, Object... values) {
        return database.value(sql, values);
    }

    public long count(String sql, Object... values) {
        return Long.parseLong(value(sql, values));
    }

    public void update(String sql, Object... values) {
        database.update(sql, values);
    }

    /** What the application's own user may not do. */
    void asOwnerOfAll(String sql) {
        database.asOwnerOfAll(sql);
    }

    /** What this one keeps in files. */
    public Path data(String name) {
        return work.resolve("data-" + name);
    }

    /** The folder of all that is theirs. */
    Path work() {
        return work;
    }

    @Override
    public void close() {
        up.values().forEach(node -> node.server().kill());
        database.close();
    }
}

package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything that one start brings up, in its order, and takes down in the opposite one. */
final class Installation {
    private final Settings settings;
    private final ServerFolder folder;
    private final Consumer<String> say;
    private Map<String, String> environment = Map.of();
    private Optional<Accounts> accounts = Optional.empty();
    private volatile @Nullable DataFolder data;

    private volatile @Nullable EmbeddedPostgres database;
    private volatile @Nullable Server server;
    private volatile boolean stopping;

    Installation(Settings settings, Path home, Consumer<String> say) {
        this.settings = settings;
        this.folder = new ServerFolder(home, settings.data().resolve("server"));
        this.say = say;
    }

    Server start() throws IOException {
        DataFolder taken = DataFolder.take(settings.data());
        data = taken;
        FormerServer.mustBeGone(folder, say);
        Ports.mustBeFree("web pages", settings.bind(), settings.httpPort(), "CONFERRAL_HTTP_PORT");
        Ports.mustBeFree("management console", "127.0.0.1", settings.managementPort(), "CONFERRAL_MANAGEMENT_PORT");
        if (settings.importFolder().startsWith(settings.data())) {
            Folders.own(settings.importFolder());
        } else {
            // it is shared with whoever drops files there: its owner says who goes in
            Files.createDirectories(settings.importFolder());
        }
        if (settings.demoAccounts()) {
            accounts = Optional.of(Accounts.in(taken.resolve("accounts.txt")));
        }
        SampleFolder.of(settings).ifPresent(sample -> sample.provide(say));
        ExternalDatabase connection = startDatabase(taken);
        prepareServer();
        say.accept("Starting WildFly.");
        environment = environment(connection);
        Server started = startServer();
        if (settings.development()) {
            new Development(Path.of("").toAbsolutePath(), new Deployment(folder.deployments()), say).watch();
        }
        return started;
    }

    /** Starts the server anew after it has ended by itself; everything else goes on. */
    Server startAgain() throws IOException {
        FormerServer.mustBeGone(folder, say);
        return startServer();
    }

    private Server startServer() {
        Server started = Server.start(folder, settings.managementPort(), environment, say);
        server = started;
        return started;
    }

    List<String> welcome(Duration took) {
        return new Welcome(settings, folder, accounts).lines(took);
    }

    Path log() {
        return folder.log();
    }

    boolean stopping() {
        return stopping;
    }

    /** Stops whatever was started: the server before its database. */
    void stop() {
        stopping = true;
        Server running = server;
        EmbeddedPostgres store = database;
        if (running != null) {
            say.accept("Stopping WildFly.");
            running.stop();
        }
        if (store != null) {
            say.accept("Stopping PostgreSQL.");
            store.stop();
        }
        if (running != null || store != null) {
            say.accept("Stopped.");
        }
        DataFolder taken = data;
        if (taken != null) {
            taken.release();
        }
    }

    private ExternalDatabase startDatabase(DataFolder taken) throws IOException {
        if (settings.external().isPresent()) {
            ExternalDatabase external = settings.external().get();
            external.check();
            say.accept("Using the database " + external + ".");
            return external;
        }
        say.accept("Starting PostgreSQL in " + taken.resolve("postgres") + ".");
        EmbeddedPostgres started = EmbeddedPostgres.start(taken.resolve("postgres"), settings.databasePort());
        database = started;
        started.keepAlive(say);
        return new ExternalDatabase(started.url(), started.user(), started.password());
    }

    private void prepareServer() throws IOException {
        folder.refresh(settings.development()).forEach(say);
        Optional<Accounts.Account> console = accounts.flatMap(Accounts::console);
        if (console.isPresent()) {
            new ManagementUsers(folder.configuration().resolve("mgmt-users.properties"))
                    .put(console.get().login(), console.get().password());
        }
    }

    private Map<String, String> environment(ExternalDatabase connection) {
        Map<String, String> variables = new HashMap<>();
        variables.put("DB_URL", connection.url());
        variables.put("DB_USER", connection.user());
        variables.put("DB_PASSWORD", connection.password());
        variables.put("CONFERRAL_DATA", settings.data().toString());
        variables.put("CONFERRAL_IMPORT_DIR", settings.importFolder().toString());
        variables.put("CONFERRAL_SAMPLE", settings.sample().word());
        variables.put("CONFERRAL_DEMO_ACCOUNTS", String.valueOf(settings.demoAccounts()));
        accounts.ifPresent(
                known -> variables.put("CONFERRAL_ACCOUNTS", known.file().toString()));
        SampleFolder.of(settings)
                .ifPresent(sample ->
                        variables.put("CONFERRAL_SAMPLE_DIR", sample.path().toString()));
        variables.put("CONFERRAL_CONSOLE_LEVEL", consoleLevel());
        return variables;
    }

    private static String consoleLevel() {
        return Optional.ofNullable(System.getenv("CONFERRAL_CONSOLE_LEVEL")).orElse("WARN");
    }
}

package org.conferral.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A running WildFly of one base folder: started, awaited, stopped, killed.
 *
 * <p>It ends with this Java machine: see {@link Leash}.
 */
public final class Server implements AutoCloseable {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);

    private final ServerFolder folder;
    private final Health health;
    private final Process process;
    private final ServerOutput output;

    private Server(ServerFolder folder, Health health, Process process, ServerOutput output) {
        this.folder = folder;
        this.health = health;
        this.process = process;
        this.output = output;
    }

    /**
     * Starts WildFly and returns at once.
     *
     * @param environment what is added to this process's environment, the ports among it
     * @param console gets every line that the server prints, on a thread of its own
     */
    public static Server start(
            ServerFolder folder, int managementPort, Map<String, String> environment, Consumer<String> console) {
        try {
            Process process = builder(folder, environment).start();
            Leash.tie(process, "TERM");
            ServerOutput output = new ServerOutput(console);
            Thread reader = new Thread(() -> output.read(process.inputReader(StandardCharsets.UTF_8)), "server-output");
            reader.setDaemon(true);
            reader.start();
            return new Server(folder, new Health(managementPort), process, output);
        } catch (IOException e) {
            throw new StartRefusedException("The server cannot be started: " + e, e);
        }
    }

    /** Returns when the application can be used; refuses when it gave up or the limit passed. */
    public void awaitReady(Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (!health.ready()) {
            if (!process.isAlive()) {
                throw new StartRefusedException(
                        "The server ended with code " + process.exitValue() + "; " + folder.log() + " says why.");
            }
            if (new Deployment(folder.deployments()).failed()) {
                throw new StartRefusedException(
                        "The application could not be deployed; " + folder.log() + " says why.");
            }
            if (Instant.now().isAfter(end)) {
                throw new StartRefusedException("The server did not become ready within " + limit.toSeconds()
                        + " seconds; " + folder.log() + " says why.");
            }
            pause();
        }
    }

    public boolean ready() {
        return health.ready();
    }

    /** The Java process itself, not the script around it. */
    public Optional<ProcessHandle> java() {
        return process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .findFirst();
    }

    /** Waits for the end and returns its code, 137 when it was killed. */
    public int await() throws InterruptedException {
        int code = process.waitFor();
        return output.killed() ? 137 : code;
    }

    /** Lets requests and transactions end, then ends; by force after a while. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }

    /** As {@code kill -9}. */
    public void kill() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(child -> child.onExit().join());
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }

    private static ProcessBuilder builder(ServerFolder folder, Map<String, String> environment) throws IOException {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.putAll(environment);
        OpenIdConnect.configure(variables, folder.configuration().resolve("standalone.xml"));
        List<String> command = Command.join(
                // a session of its own keeps the terminal's Ctrl-C away from it: the launcher stops it in its order
                List.of("setsid"),
                folder.home().resolve("bin/standalone.sh"),
                "-Djboss.server.base.dir=" + folder.base().toAbsolutePath(),
                // The log of the first moments of a start goes there, before the server has made out its own folders.
                "-Djboss.server.log.dir=" + folder.log().toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        builder.environment().put("JBOSS_PIDFILE", folder.pidFile().toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(250);
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }
}

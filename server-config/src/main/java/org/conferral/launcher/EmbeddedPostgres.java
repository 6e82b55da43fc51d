package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A PostgreSQL of one folder and one port, with durable data: started, stopped, killed and, if asked, started again
 * whenever it ends by itself. It ends with this Java machine. One that runs on the same folder nevertheless is stopped
 * first.
 *
 * <p>Threads: the public methods may be called from any.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The application's user and database. */
    public static final String NAME = "conferral";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final PostgresCluster cluster;
    private final int port;
    private volatile Process process;
    private volatile boolean stopping;

    private EmbeddedPostgres(PostgresCluster cluster, int port) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.process = launch();
    }

    /** Starts it and returns when the application's database can be connected to. */
    public static EmbeddedPostgres start(Path folder, int port) throws IOException {
        PostgresCluster cluster =
                PostgresCluster.in(Files.createDirectories(folder).toRealPath());
        stopLeftOver(cluster);
        Ports.mustBeFree("database", "127.0.0.1", port, "CONFERRAL_DB_PORT");
        return new EmbeddedPostgres(cluster, port);
    }

    public String url() {
        return url(NAME);
    }

    public String user() {
        return NAME;
    }

    public String password() throws IOException {
        return cluster.password();
    }

    public long pid() {
        return process.pid();
    }

    /** Starts it again, until {@link #stop()}, whenever it ends; {@code say} is told. */
    public void keepAlive(Consumer<String> say) {
        Thread watch = new Thread(() -> watch(say), "postgres-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Lets transactions end by rollback and writes everything to disk. */
    public void stop() {
        stopping = true;
        synchronized (this) {
            end(process.toHandle());
        }
    }

    /** All its processes at once, without a chance to write anything. */
    public synchronized void kill() {
        // it is held first, so that it makes no further process while they are counted
        Command.signal("STOP", process.pid());
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        all.forEach(Command::kill);
    }

    /** Starts it again after {@link #kill()} or a crash. */
    public synchronized void restart() throws IOException {
        process.onExit().join();
        process = launch();
    }

    @Override
    public void close() {
        stop();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Process launch() throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (true) {
            Process started = new ProcessBuilder(cluster.serverCommand(port))
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(cluster.log().toFile()))
                    .start();
            Leash.tie(started, "INT");
            if (new PostgresReadiness(url(PostgresCluster.SUPERUSER), cluster.password()).await(started, limit)) {
                return started;
            }
            // What a killed one leaves behind goes away within moments, but for a process that computes: while it does,
            // it
            // holds the shared memory.
            cluster.killAll();
            if (stopping || Instant.now().isAfter(limit)) {
                throw new StartRefusedException("The embedded database does not start; " + cluster.log() + " and "
                        + cluster.data().resolve("log") + " say why.");
            }
            pause();
        }
    }

    private void watch(Consumer<String> say) {
        while (!stopping) {
            process.onExit().join();
            if (!stopping) {
                startAgain(say);
            }
        }
    }

    private void startAgain(Consumer<String> say) {
        say.accept("The database ended unexpectedly (code " + process.exitValue() + "); starting it again.");
        try {
            restart();
            say.accept("The database runs again.");
        } catch (IOException | StartRefusedException e) {
            if (!stopping) {
                say.accept("The database could not be started again: " + e.getMessage());
                pause();
            }
        }
    }

    private static void stopLeftOver(PostgresCluster cluster) throws IOException {
        Path file = cluster.data().resolve("postmaster.pid");
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            leftOver(lines, cluster).ifPresent(EmbeddedPostgres::end);
        }
    }

    private static Optional<ProcessHandle> leftOver(List<String> lines, PostgresCluster cluster) {
        return lines.stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(cluster::runs);
    }

    private static void end(ProcessHandle postmaster) {
        if (!postmaster.isAlive()) {
            return;
        }
        Command.signal("INT", postmaster.pid());
        try {
            postmaster.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        } catch (ExecutionException | TimeoutException e) {
            Command.signal("QUIT", postmaster.pid());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }
}

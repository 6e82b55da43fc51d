package org.conferral.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The command: {@code Launcher <server home> [<refusal file>]}, everything else from the environment; see {@link Settings}.
 * Why it did not start is also written into the refusal file, for a caller that has the last word on the terminal.
 */
public final class Launcher {
    private static final PrintStream OUT = System.out;
    private static final Duration READY_LIMIT = Duration.ofMinutes(3);

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        Optional<Path> refusal =
                Optional.of(arguments).filter(words -> words.length > 1).map(words -> Path.of(words[1]));
        if (refusal.isPresent()) {
            Files.deleteIfExists(refusal.get());
        }
        System.exit(exitCode(Path.of(arguments[0]).toAbsolutePath(), refusal));
    }

    private static int exitCode(Path home, Optional<Path> refusal) throws IOException {
        try {
            return run(Settings.of(System.getenv(), Path.of("").toAbsolutePath()), home, refusal);
        } catch (StartRefusedException e) {
            return refuse("Conferral did not start. " + e.getMessage(), refusal);
        } catch (IOException e) {
            return refuse("Conferral did not start: " + e, refusal);
        } catch (InterruptedException e) {
            throw Command.interrupted(e);
        }
    }

    private static int refuse(String why, Optional<Path> refusal) throws IOException {
        OUT.println();
        OUT.println(why);
        if (refusal.isPresent()) {
            Files.writeString(refusal.get(), why);
        }
        return 1;
    }

    private static int run(Settings settings, Path home, Optional<Path> refusal)
            throws IOException, InterruptedException {
        Instant begin = Instant.now();
        Installation installation = new Installation(settings, home, OUT::println);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::stop, "stop"));
        ProcessHandle.current().parent().ifPresent(Launcher::endWith);
        Server server = installation.start();
        try {
            server.awaitReady(READY_LIMIT);
        } catch (StartRefusedException e) {
            if (installation.stopping()) {
                return 0;
            }
            throw e;
        }
        installation.welcome(Duration.between(begin, Instant.now())).forEach(OUT::println);
        return last(server, installation, refusal);
    }

    /** The code with which the server ended for good; after a crash it is started again, as often as that may help. */
    private static int last(Server first, Installation installation, Optional<Path> refusal)
            throws IOException, InterruptedException {
        Restarts restarts = new Restarts();
        int code = first.await();
        while (code != 0 && !installation.stopping() && restarts.allows(Instant.now())) {
            OUT.println(unexpected(code, installation) + " Starting it again.");
            code = again(installation);
        }
        return code == 0 || installation.stopping() ? code : refuse(unexpected(code, installation), refusal);
    }

    private static int again(Installation installation) throws IOException, InterruptedException {
        Server server = installation.startAgain();
        try {
            server.awaitReady(READY_LIMIT);
            OUT.println("Conferral is ready again.");
        } catch (StartRefusedException e) {
            // while its database is away it may become ready later by itself
            OUT.println("Conferral is not ready again: " + e.getMessage());
        }
        return server.await();
    }

    private static String unexpected(int code, Installation installation) {
        return "The server ended unexpectedly with code " + code + "; " + installation.log() + " may say why.";
    }

    /** Maven must not leave a server behind when it is killed. */
    private static void endWith(ProcessHandle parent) {
        Thread watch = new Thread(
                () -> {
                    parent.onExit().join();
                    System.exit(0);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}

package org.conferral.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The command: {@code Launcher <server home>}, everything else from the environment; see {@link Settings}. */
public final class Launcher {
    private static final PrintStream OUT = System.out;
    private static final Duration READY_LIMIT = Duration.ofMinutes(3);

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.of(System.getenv(), Path.of("").toAbsolutePath());
            System.exit(run(settings, Path.of(arguments[0]).toAbsolutePath()));
        } catch (StartRefusedException e) {
            OUT.println();
            OUT.println("Conferral did not start. " + e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            OUT.println();
            OUT.println("Conferral did not start: " + e);
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(130);
        }
    }

    private static int run(Settings settings, Path home) throws IOException, InterruptedException {
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
        int code = server.await();
        if (!installation.stopping()) {
            OUT.println("The server ended with code " + code + ".");
        }
        return code;
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

package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LeashTest {
    /** What a launcher is here: it starts something that starts something, tells both numbers, and stays. */
    static final class Holder {
        private static final PrintStream OUT = System.out;

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Process leader = new ProcessBuilder("setsid", "sh", "-c", "echo $$; sleep 600 & echo $!; wait").start();
            Leash.tie(leader, "TERM");
            leader.getInputStream().transferTo(OUT);
        }
    }

    /** One that starts a database, and stays. */
    static final class DatabaseHolder {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            EmbeddedPostgres database = EmbeddedPostgres.start(Path.of(arguments[0]), EmbeddedPostgresTest.freePort());
            Holder.OUT.println(database.pid());
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }
    }

    /** One that starts a server, whose script tells its own number, and stays. */
    static final class ServerHolder {
        public static void main(String[] arguments) throws InterruptedException {
            Path home = Path.of(arguments[0]);
            Server.start(new ServerFolder(home, home), 0, Map.of(), Holder.OUT::println);
            Thread.sleep(Duration.ofMinutes(10).toMillis());
        }
    }

    @Test
    @Timeout(60)
    void whatWasStartedEndsWithAKilledMachine() throws Exception {
        mustEnd(started(2, Holder.class));
    }

    // launcher R3
    @Test
    @Timeout(60)
    void databaseEndsWithAKilledLauncher(@TempDir Path folder) throws Exception {
        mustEnd(started(1, DatabaseHolder.class, folder.toString()));
    }

    // launcher R3
    @Test
    @Timeout(60)
    void serverEndsWithAKilledLauncher(@TempDir Path home) throws Exception {
        Path script = Files.createDirectories(home.resolve("bin")).resolve("standalone.sh");
        Files.writeString(script, "#!/bin/sh\necho 12:00:00 INFO started\necho $$\nsleep 600\n");
        assertTrue(script.toFile().setExecutable(true));
        Files.writeString(
                Files.createDirectories(home.resolve("configuration")).resolve("standalone.xml"), "<server/>");
        mustEnd(started(1, ServerHolder.class, home.toString()));
    }

    /** What a machine of its own has started, once that was killed. */
    private static List<ProcessHandle> started(int count, Class<?> holder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                holder.getName()));
        command.addAll(List.of(arguments));
        Process machine = new ProcessBuilder(command).start();
        List<ProcessHandle> started;
        try (Stream<String> numbers = machine.inputReader(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("[0-9]+"))
                .limit(count)) {
            started = numbers.map(number -> ProcessHandle.of(Long.parseLong(number)))
                    .flatMap(process -> process.stream())
                    .toList();
        }
        assertTrue(started.size() == count && started.stream().allMatch(ProcessHandle::isAlive), started::toString);
        machine.destroyForcibly().waitFor();
        return started;
    }

    private static void mustEnd(List<ProcessHandle> started) throws Exception {
        for (ProcessHandle process : started) {
            process.onExit().get(50, TimeUnit.SECONDS);
            assertFalse(process.isAlive());
        }
    }
}

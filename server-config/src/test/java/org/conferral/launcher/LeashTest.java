package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    @Timeout(60)
    void whatWasStartedEndsWithAKilledMachine() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName())
                .start();
        List<ProcessHandle> started;
        try (Stream<String> numbers =
                holder.inputReader(StandardCharsets.UTF_8).lines().limit(2)) {
            started = numbers.map(number -> ProcessHandle.of(Long.parseLong(number)))
                    .flatMap(process -> process.stream())
                    .toList();
        }
        assertTrue(started.size() == 2 && started.stream().allMatch(ProcessHandle::isAlive), started::toString);

        holder.destroyForcibly().waitFor();
        for (ProcessHandle process : started) {
            process.onExit().get(50, TimeUnit.SECONDS);
            assertFalse(process.isAlive());
        }
    }
}

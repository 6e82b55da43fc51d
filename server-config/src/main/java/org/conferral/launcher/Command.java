package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Short-lived commands of the operating system. */
final class Command {
    private Command() {}

    /** Whether the command exists and ends well; what it prints is thrown away. */
    static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Runs the command, its output appended to {@code log}, and returns its exit code. */
    static int run(Path log, List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .directory(Path.of("/").toFile())
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Java itself can send no other signal than TERM and KILL. */
    static void signal(String signal, long pid) {
        succeeds("sh", "-c", "kill -" + signal + " " + pid);
    }

    /** As {@code kill -9}; returns when it is gone. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    static List<String> join(List<String> prefix, Object... words) {
        List<String> command = new ArrayList<>(prefix);
        Arrays.stream(words).map(Object::toString).forEach(command::add);
        return command;
    }

    static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}

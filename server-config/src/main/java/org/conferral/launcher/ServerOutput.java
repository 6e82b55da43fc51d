package org.conferral.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a server prints: log lines are passed on, the start script's own words are not, but for one thing: the script ends
 * well even when the server was killed, and only says so.
 */
final class ServerOutput {
    private static final Pattern LOG_LINE = Pattern.compile("\\d\\d:\\d\\d:\\d\\d .*");
    private static final Pattern KILLED = Pattern.compile("\\*{3} .* received (KILL|SEGV|ABRT|BUS) signal \\*{3}");

    private final Consumer<String> target;
    private final CountDownLatch end = new CountDownLatch(1);
    private boolean logging;
    private volatile boolean killed;

    ServerOutput(Consumer<String> target) {
        this.target = target;
    }

    /** Reads to the end. */
    void read(BufferedReader lines) {
        try (lines) {
            lines.lines().forEach(this::accept);
        } catch (IOException | UncheckedIOException e) {
            // Stopping the process closes its output under the reader: nothing is left to pass on.
            logging = false;
        } finally {
            end.countDown();
        }
    }

    /** Waits for the end and tells whether the server was killed. */
    boolean killed() throws InterruptedException {
        end.await();
        return killed;
    }

    void accept(String line) {
        logging |= LOG_LINE.matcher(line).matches();
        if (KILLED.matcher(line).matches()) {
            killed = true;
        } else if (logging && !line.isBlank() && !line.startsWith("*** ")) {
            target.accept(line);
        }
    }
}

package org.conferral.it.testbed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the testbed's server writes for administrators. */
public final class ServerLog {
    private ServerLog() {}

    private static Path file() {
        return Path.of(Surroundings.value("CONFERRAL_DATA"), "server", "log", "server.log");
    }

    /** How much there is of it. */
    public static long length() throws IOException {
        return Files.size(file());
    }

    /** The lines that came after so much of it; all of them when the server has begun a new file since. */
    public static Stream<String> since(long length) throws IOException {
        byte[] log = Files.readAllBytes(file());
        int from = length > log.length ? 0 : (int) length;
        return new String(log, from, log.length - from, StandardCharsets.UTF_8).lines();
    }

    /** Lines that tell an error, or have a stack trace. */
    public static List<String> tracesSince(long position) throws IOException {
        return since(position)
                .filter(line -> line.contains("\"level\":\"ERROR\"") || line.contains("\"stackTrace\""))
                .map(line -> line.substring(0, Math.min(line.length(), 1_500)))
                .limit(10)
                .toList();
    }
}

package org.conferral.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where, when and of what a benchmark measures. */
final class Machine {
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    /** With the load of the machine when this was made, which is before the measurement. */
    JsonObjectBuilder json() throws IOException {
        return Json.createObjectBuilder()
                .add("date", LocalDate.now(ZoneOffset.UTC).toString())
                .add("commit", commit())
                .add("machine", line(Path.of("/proc/cpuinfo"), "model name"))
                .add("cores", Runtime.getRuntime().availableProcessors())
                .add("gigabytes", Math.round(kilobytes() / 1024 / 1024))
                .add("java", Runtime.version().feature())
                .add("load", load);
    }

    private static double kilobytes() throws IOException {
        return Double.parseDouble(line(Path.of("/proc/meminfo"), "MemTotal").replaceFirst(" .*", ""));
    }

    private static String line(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.replaceFirst("[^:]*:\\s*", ""))
                .orElse("0");
    }

    /** The commit that is checked out; {@code dirty} says that it was not the commit alone that was measured. */
    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*", "--abbrev=8").start();
        String told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return told.isEmpty() ? "unknown" : told;
    }
}

package org.conferral.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Where, when and of what a benchmark measures.
 *
 * @param commit that is checked out when it begins, {@code -dirty} where it is not the commit alone that is measured
 * @param load how many cores were at work in the seconds before it began
 */
record Machine(String commit, double load) {
    private static final double QUIET = 0.5;
    private static final String DIRTY = "-dirty";
    private static final Duration WATCHED = Duration.ofSeconds(5);
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final double TICKS_A_SECOND = 100;

    /** As it is now, a few seconds watched. */
    static Machine now() throws IOException {
        double before = busy();
        LockSupport.parkNanos(WATCHED.toNanos());
        return new Machine(checkedOut(), Math.round(100 * (busy() - before) / WATCHED.toSeconds()) / 100.0);
    }

    /** As it was before the benchmark that this process is began: whoever started it looked. */
    static Machine before() throws IOException {
        String commit = System.getProperty("benchmark.commit");
        return commit == null ? now() : new Machine(commit, Double.parseDouble(System.getProperty("benchmark.load")));
    }

    /** Hands them on to the process of a benchmark. */
    List<String> options() {
        return List.of("-Dbenchmark.commit=" + commit, "-Dbenchmark.load=" + load);
    }

    /** Why what is measured now is nothing to publish; empty if it is. */
    static String objection(JsonObject measured) {
        double load = measured.getJsonNumber("load").doubleValue();
        if (measured.getString("commit").endsWith(DIRTY)) {
            return "what was measured is not committed";
        }
        return load > QUIET ? "the machine was at work already: " + load + " cores" : "";
    }

    JsonObjectBuilder json() throws IOException {
        return Json.createObjectBuilder()
                .add("date", LocalDate.now(ZoneOffset.UTC).toString())
                .add("commit", commit)
                .add("machine", line(Path.of("/proc/cpuinfo"), "model name"))
                .add("cores", Runtime.getRuntime().availableProcessors())
                .add("gigabytes", Math.round(kilobytes() / 1024 / 1024))
                .add("java", Runtime.version().feature())
                .add("load", load);
    }

    /** Seconds that the cores were at work since the machine started (proc(5)). */
    private static double busy() throws IOException {
        String[] ticks = line(Path.of("/proc/stat"), "cpu ").split(" +", -1);
        long all = Arrays.stream(ticks, 1, ticks.length - 2)
                .mapToLong(Long::parseLong)
                .sum();
        return (all - Long.parseLong(ticks[1 + IDLE]) - Long.parseLong(ticks[1 + WAITING])) / TICKS_A_SECOND;
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

    /** What is published goes into the README and the documentation, neither of which is measured. */
    private static String checkedOut() throws IOException {
        String commit = git("rev-parse", "--short=8", "HEAD");
        String changed = git(
                "status",
                "--porcelain",
                "--untracked-files=no",
                "--",
                ":/",
                ":(top,exclude)README.md",
                ":(top,exclude)docs");
        return commit.isEmpty() ? "unknown" : commit + (changed.isEmpty() ? "" : DIRTY);
    }

    private static String git(String... words) throws IOException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        Process git = new ProcessBuilder(command).start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}

package org.conferral.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The command behind {@code mvn -T1 -Pbenchmark}: runs those of {@code benchmark.only} (joined by commas) or all of them, one
 * after the other, each as a Java process that gets the {@code benchmark.…} properties of this one; then, with {@code
 * benchmark.publish}, puts what came of it into the README. One that fails costs none of the others.
 */
public final class Benchmarks {
    private static final String ALL = "all";

    private Benchmarks() {}

    public static void main(String... ignored) throws IOException, InterruptedException {
        List<String> only = List.of(System.getProperty("benchmark.only", ALL).split(",", -1));
        List<String> failed = new ArrayList<>();
        for (Benchmark benchmark : Benchmark.values()) {
            if ((only.contains(ALL) || only.contains(benchmark.word())) && !ends(benchmark)) {
                failed.add(benchmark.word());
            }
        }
        if (Boolean.getBoolean("benchmark.publish")) {
            failed.addAll(Published.write());
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("without a figure: " + String.join(", ", failed));
        }
    }

    private static boolean ends(Benchmark benchmark) throws IOException, InterruptedException {
        Measure.print("%n%s", benchmark.word());
        Files.deleteIfExists(Results.file(benchmark));
        return new ProcessBuilder(command(benchmark)).inheritIO().start().waitFor() == 0;
    }

    private static List<String> command(Benchmark benchmark) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("java", "-Xmx" + benchmark.heap(), "-cp", System.getProperty("java.class.path")));
        Properties properties = System.getProperties();
        for (String name : properties.stringPropertyNames()) {
            // the server's data folder is where keys and files of print jobs are made
            if (name.startsWith("benchmark.") || name.equals("jboss.server.data.dir")) {
                command.add("-D" + name + "=" + properties.getProperty(name));
            }
        }
        command.addAll(Machine.now().options());
        command.add(benchmark.program());
        return command;
    }
}

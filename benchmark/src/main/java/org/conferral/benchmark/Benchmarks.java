package org.conferral.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The command behind {@code mvn -Pbenchmark}: runs those of {@code benchmark.only} (joined by commas) or all of them, one
 * after the other, each as a Java process that gets the {@code benchmark.…} properties of this one; then, with {@code
 * benchmark.publish}, puts what came of it into the README.
 */
public final class Benchmarks {
    private static final String ALL = "all";

    private Benchmarks() {}

    public static void main(String... ignored) throws IOException, InterruptedException {
        List<String> only = List.of(System.getProperty("benchmark.only", ALL).split(",", -1));
        for (Benchmark benchmark : Benchmark.values()) {
            if (only.contains(ALL) || only.contains(benchmark.word())) {
                run(benchmark);
            }
        }
        if (Boolean.getBoolean("benchmark.publish")) {
            Published.write();
        }
    }

    private static void run(Benchmark benchmark) throws IOException, InterruptedException {
        Measure.print("%n%s", benchmark.word());
        int code = new ProcessBuilder(command(benchmark)).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(benchmark.word() + " ended with " + code);
        }
    }

    private static List<String> command(Benchmark benchmark) {
        List<String> command = new ArrayList<>(
                List.of("java", "-Xmx" + benchmark.heap(), "-cp", System.getProperty("java.class.path")));
        Properties properties = System.getProperties();
        for (String name : properties.stringPropertyNames()) {
            // the server's data folder is where keys and files of print jobs are made
            if (name.startsWith("benchmark.") || name.equals("jboss.server.data.dir")) {
                command.add("-D" + name + "=" + properties.getProperty(name));
            }
        }
        command.add(benchmark.program());
        return command;
    }
}

package org.conferral.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the newest results of each benchmark into {@code docs/figures/figures.json}, and from that makes the README's table,
 * the chart, and {@code docs/figures/figures.md} with what the table leaves out. Of a benchmark that was not run, what is there
 * stays; and so it does of one that measured what is not committed, or began on a machine at work, unless {@code
 * benchmark.anyway} is set.
 */
final class Published {
    static final String BEGIN = "<!-- figures -->\n";
    static final String END = "<!-- end of figures -->\n";

    private static final Path ROOT = Path.of(System.getProperty("benchmark.root", ".."));
    private static final Path DATA = ROOT.resolve("docs/figures/figures.json");
    private static final Path DETAILS = ROOT.resolve("docs/figures/figures.md");

    private Published() {}

    /** The command of this part alone. */
    public static void main(String... ignored) throws IOException {
        write().forEach(refused -> Measure.print("not published: %s", refused));
    }

    /** What was measured and is not published, and why. */
    static List<String> write() throws IOException {
        List<JsonObject> all = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Benchmark benchmark : Benchmark.values()) {
            String objection = newest(benchmark, all);
            if (!objection.isEmpty()) {
                refused.add(benchmark.word() + " (" + objection + ")");
            }
        }
        store(all);
        Path readme = ROOT.resolve("README.md");
        Files.writeString(readme, between(Files.readString(readme), table(all)));
        Files.writeString(DATA.resolveSibling("figures.svg"), new Chart(figures(all)).svg());
        Files.writeString(DETAILS, details(all));
        return refused;
    }

    private static String details(List<JsonObject> all) {
        StringBuilder text = new StringBuilder(
                        "# Figures\n\nMade from [figures.json](figures.json), which has every round; ")
                .append("[benchmarks](../benchmarks.md) says what is measured and how.\n");
        for (JsonObject benchmark : all) {
            text.append("\n## ").append(benchmark.getString("benchmark")).append("\n\n");
            text.append(Results.table(
                    Stream.concat(figures(benchmark, "figures").stream(), figures(benchmark, "details").stream())));
            if (benchmark.containsKey("pages")) {
                text.append(Results.pages(benchmark.getJsonArray("pages").getValuesAs(JsonObject.class)));
            }
            text.append('\n')
                    .append(machine(benchmark))
                    .append(", ")
                    .append(measured(benchmark))
                    .append(".\n");
        }
        return text.toString();
    }

    /** Adds it, unless there is an objection to it. */
    private static String newest(Benchmark benchmark, List<JsonObject> all) throws IOException {
        Path file = Results.file(benchmark);
        Optional<JsonObject> now = Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
        String objection = Boolean.getBoolean("benchmark.anyway")
                ? ""
                : now.map(Machine::objection).orElse("");
        if (now.isPresent() && objection.isEmpty()) {
            all.add(now.get());
        } else if (Files.exists(DATA)) {
            read(DATA).getJsonArray("benchmarks").getValuesAs(JsonObject.class).stream()
                    .filter(known -> known.getString("benchmark").equals(benchmark.word()))
                    .forEach(all::add);
        }
        return objection;
    }

    private static JsonObject read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(text)) {
            return json.readObject();
        }
    }

    private static void store(List<JsonObject> all) throws IOException {
        Files.createDirectories(DATA.getParent());
        JsonArrayBuilder benchmarks = Json.createArrayBuilder();
        all.forEach(benchmarks::add);
        try (Writer file = Files.newBufferedWriter(DATA);
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(file)) {
            json.write(Json.createObjectBuilder().add("benchmarks", benchmarks).build());
        }
    }

    private static List<Figure> figures(List<JsonObject> all) {
        return all.stream().flatMap(one -> figures(one, "figures").stream()).toList();
    }

    private static List<Figure> figures(JsonObject benchmark, String of) {
        return benchmark.containsKey(of)
                ? benchmark.getJsonArray(of).getValuesAs(JsonObject.class).stream()
                        .map(Figure::of)
                        .toList()
                : List.of();
    }

    private static String table(List<JsonObject> all) {
        StringBuilder table =
                new StringBuilder("| what | Conferral | beside it | ratio | measured |\n|---|---|---|---|---|\n");
        for (JsonObject benchmark : all) {
            figures(benchmark, "figures").forEach(figure -> table.append(figure.row())
                    .append(' ')
                    .append(measured(benchmark))
                    .append(" |\n"));
        }
        return "\n" + table.append('\n').append(machines(all)).append("\n\n");
    }

    private static String measured(JsonObject benchmark) {
        return benchmark.getString("date") + ", `" + benchmark.getString("commit") + "`, load "
                + Rounds.number(benchmark.getJsonNumber("load").doubleValue());
    }

    private static String machines(List<JsonObject> all) {
        return all.stream().map(Published::machine).distinct().collect(Collectors.joining("; "));
    }

    private static String machine(JsonObject benchmark) {
        return "%d cores of an %s, %d GB, Java %d"
                .formatted(
                        benchmark.getInt("cores"),
                        benchmark.getString("machine"),
                        benchmark.getInt("gigabytes"),
                        benchmark.getInt("java"));
    }

    private static String between(String readme, String table) {
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int to = readme.indexOf(END);
        if (from < BEGIN.length() || to < from) {
            throw new IllegalStateException("the README has no place for figures");
        }
        return readme.substring(0, from) + table + readme.substring(to);
    }
}

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

/**
 * Puts the newest results of each benchmark into {@code docs/figures/figures.json}, and from that makes the README's table
 * and the chart. Of a benchmark that was not run, what is there stays.
 */
final class Published {
    static final String BEGIN = "<!-- figures -->\n";
    static final String END = "<!-- end of figures -->\n";

    private static final Path ROOT = Path.of(System.getProperty("benchmark.root", ".."));
    private static final Path DATA = ROOT.resolve("docs/figures/figures.json");

    private Published() {}

    /** The command of this part alone. */
    public static void main(String... ignored) throws IOException {
        write();
    }

    static void write() throws IOException {
        List<JsonObject> all = new ArrayList<>();
        for (Benchmark benchmark : Benchmark.values()) {
            newest(benchmark, all);
        }
        store(all);
        Path readme = ROOT.resolve("README.md");
        Files.writeString(readme, between(Files.readString(readme), table(all)));
        Files.writeString(DATA.resolveSibling("figures.svg"), new Chart(figures(all)).svg());
    }

    private static void newest(Benchmark benchmark, List<JsonObject> all) throws IOException {
        Path now = Results.FOLDER.resolve(benchmark.word() + ".json");
        if (Files.exists(now)) {
            all.add(read(now));
        } else if (Files.exists(DATA)) {
            read(DATA).getJsonArray("benchmarks").getValuesAs(JsonObject.class).stream()
                    .filter(known -> known.getString("benchmark").equals(benchmark.word()))
                    .forEach(all::add);
        }
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
        return all.stream().flatMap(one -> figures(one).stream()).toList();
    }

    private static List<Figure> figures(JsonObject benchmark) {
        return benchmark.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .map(Figure::of)
                .toList();
    }

    private static String table(List<JsonObject> all) {
        StringBuilder table =
                new StringBuilder("| what | Conferral | beside it | ratio | measured |\n|---|---|---|---|---|\n");
        for (JsonObject benchmark : all) {
            figures(benchmark).forEach(figure -> table.append(figure.row())
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
        return String.join(
                "; ",
                all.stream()
                        .map(one -> "%d cores of an %s, %d GB, Java %d"
                                .formatted(
                                        one.getInt("cores"),
                                        one.getString("machine"),
                                        one.getInt("gigabytes"),
                                        one.getInt("java")))
                        .distinct()
                        .toList());
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

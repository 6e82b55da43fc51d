package org.conferral.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one benchmark found, as data: printed as it comes, and written as JSON and Markdown when it is done. */
public final class Results {
    static final Path FOLDER = Path.of(System.getProperty("benchmark.results", "target/figures"));

    private static final int[] PERCENTS = {50, 95, 99};

    private final String benchmark;
    private final Machine machine;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure> details = new ArrayList<>();
    private final JsonArrayBuilder pages = Json.createArrayBuilder();

    private Results(String benchmark, Machine machine) {
        this.benchmark = benchmark;
        this.machine = machine;
    }

    /** Those of this benchmark; see {@link Benchmarks}. */
    public static Results of(Benchmark benchmark) throws IOException {
        return new Results(benchmark.word(), Machine.before());
    }

    /** Where those of a benchmark are. */
    static Path file(Benchmark benchmark) {
        return FOLDER.resolve(benchmark.word() + ".json");
    }

    public void add(Figure figure) {
        figures.add(figure);
        Measure.print("%s", figure.row());
    }

    /** What the README's table leaves out. */
    public void detail(Figure figure) {
        details.add(figure);
        Measure.print("%s", figure.row());
    }

    /** How long a page took, for all who looked at it in all rounds that count. */
    public void page(String when, String page, List<People.Look> looks) {
        JsonObjectBuilder one =
                Json.createObjectBuilder().add("when", when).add("page", page).add("looks", looks.size());
        for (int percent : PERCENTS) {
            one.add("p" + percent, Math.round(People.percentile(percent, looks)));
        }
        pages.add(one);
    }

    /** A table of pages, of which there may be none. */
    static String pages(List<JsonObject> pages) {
        if (pages.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder(
                "\n| who looks, what goes on | page | looks | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|---|\n");
        for (JsonObject page : pages) {
            table.append("| %s | `%s` | %,d | %,d | %,d | %,d |%n"
                    .formatted(
                            page.getString("when"),
                            page.getString("page"),
                            page.getInt("looks"),
                            page.getInt("p50"),
                            page.getInt("p95"),
                            page.getInt("p99")));
        }
        return table.toString();
    }

    private static JsonArrayBuilder array(List<Figure> figures) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        figures.forEach(figure -> all.add(figure.json()));
        return all;
    }

    /** A table of them without the machine. */
    static String table(Stream<Figure> figures) {
        return figures.map(Figure::row)
                .collect(Collectors.joining(
                        "\n", "| what | Conferral | beside it | ratio |\n|---|---|---|---|\n", "\n"));
    }

    public void write() throws IOException {
        Files.createDirectories(FOLDER);
        try (Writer file = Files.newBufferedWriter(FOLDER.resolve(benchmark + ".json"));
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(file)) {
            json.write(machine.json()
                    .add("benchmark", benchmark)
                    .add("figures", array(figures))
                    .add("details", array(details))
                    .add("pages", pages)
                    .build());
        }
        Files.writeString(FOLDER.resolve(benchmark + ".md"), table(Stream.concat(figures.stream(), details.stream())));
    }
}

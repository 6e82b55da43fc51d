package org.conferral.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one benchmark found, as data: printed as it comes, and written as JSON and Markdown when it is done. */
public final class Results {
    static final Path FOLDER = Path.of(System.getProperty("benchmark.results", "target/figures"));

    private final String benchmark;
    private final Machine machine = new Machine();
    private final List<Figure> figures = new ArrayList<>();

    private Results(String benchmark) {
        this.benchmark = benchmark;
    }

    /** Those of this benchmark; see {@link Benchmarks}. */
    public static Results of(Benchmark benchmark) {
        return new Results(benchmark.word());
    }

    public void add(Figure figure) {
        figures.add(figure);
        Measure.print("%s", figure.row());
    }

    public void write() throws IOException {
        Files.createDirectories(FOLDER);
        JsonArrayBuilder all = Json.createArrayBuilder();
        figures.forEach(figure -> all.add(figure.json()));
        try (Writer file = Files.newBufferedWriter(FOLDER.resolve(benchmark + ".json"));
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(file)) {
            json.write(machine.json()
                    .add("benchmark", benchmark)
                    .add("figures", all)
                    .build());
        }
        Files.writeString(
                FOLDER.resolve(benchmark + ".md"),
                "| what | Conferral | beside it | ratio |\n|---|---|---|---|\n"
                        + String.join("\n", figures.stream().map(Figure::row).toList()) + "\n");
    }
}

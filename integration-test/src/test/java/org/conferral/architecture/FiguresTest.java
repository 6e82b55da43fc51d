package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's table of figures, and the chart, say what was measured and nothing else. */
class FiguresTest {
    private static final Path FOLDER = SourceText.ROOT.resolve("docs/figures");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:[.][0-9]+)?");

    private static final Pattern BENCHMARK = Pattern.compile("([A-Z_]+)\\(\"[a-z.]*[.]([A-Za-z]+)\"");
    private static final Pattern DESCRIBED =
            Pattern.compile("(?m)^[|] `([a-z_]+)` [|] `([A-Za-z]+Benchmark)` [|] [^|]{40,} [|]$");

    private final List<JsonObject> benchmarks = benchmarks();
    private final List<String> rows = rows();

    @Test
    void everyRowOfTheTableIsWhatWasMeasured() {
        int row = 0;
        for (JsonObject benchmark : benchmarks) {
            for (JsonObject figure : benchmark.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                List<String> cells = List.of(rows.get(row).split("\\|", -1));
                row++;
                assertEquals(figure.getString("what"), cells.get(1).strip());
                mustTell(figure.getJsonObject("product"), cells.get(2));
                if (figure.containsKey("comparator")) {
                    assertTrue(cells.get(3).contains(figure.getString("beside")), cells.get(3));
                    mustTell(figure.getJsonObject("comparator"), cells.get(3).replaceFirst("^[^:]*:", ""));
                    mustTell(figure.getJsonObject("ratio"), cells.get(4));
                }
                assertTrue(
                        cells.get(5).contains(benchmark.getString("date"))
                                && cells.get(5).contains(benchmark.getString("commit")),
                        cells.get(5));
            }
        }
        assertEquals(rows.size(), row, "rows of what nobody measured");
    }

    /** Median, lowest and highest, as near as the digits of the cell tell. */
    private static void mustTell(JsonObject rounds, String cell) {
        List<String> told =
                NUMBER.matcher(cell).results().map(found -> found.group()).toList();
        List<String> names =
                rounds.getJsonArray("rounds").size() == 1 ? List.of("median") : List.of("median", "lowest", "highest");
        for (int index = 0; index < names.size(); index++) {
            String digits = told.get(index).replace(",", "");
            int places = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
            double measured = rounds.getJsonNumber(names.get(index)).doubleValue();
            assertEquals(measured, Double.parseDouble(digits), 0.5001 * Math.pow(10, -places), cell);
        }
    }

    @Test
    void chartHasEveryComparison() throws IOException {
        String chart = Files.readString(FOLDER.resolve("figures.svg"));
        for (JsonObject benchmark : benchmarks) {
            for (JsonObject figure : benchmark.getJsonArray("figures").getValuesAs(JsonObject.class)) {
                if (figure.containsKey("comparator")) {
                    double ratio = figure.getJsonObject("ratio")
                            .getJsonNumber("median")
                            .doubleValue();
                    double speed = Set.of("s", "ms").contains(figure.getString("unit")) ? 1 / ratio : ratio;
                    Pattern bar = Pattern.compile(Pattern.quote(figure.getString("what")) + "</text>.*>([0-9.,]+) ×");
                    assertTrue(
                            bar.matcher(chart)
                                    .results()
                                    .anyMatch(found -> Math.abs(Double.parseDouble(found.group(1)
                                                                    .replace(",", ""))
                                                            / speed
                                                    - 1)
                                            < 0.02),
                            figure.getString("what"));
                }
            }
        }
    }

    /** Each has its row, in the order in which all are run: the name, the program, what it does. */
    @Test
    void everyBenchmarkIsDescribed() throws IOException {
        List<String> measured = BENCHMARK
                .matcher(Files.readString(
                        SourceText.ROOT.resolve("benchmark/src/main/java/org/conferral/benchmark/Benchmark.java")))
                .results()
                .map(found -> "%s %s".formatted(found.group(1).toLowerCase(Locale.ROOT), found.group(2)))
                .toList();
        List<String> described = DESCRIBED
                .matcher(Files.readString(SourceText.ROOT.resolve("docs/benchmarks.md")))
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
        assertFalse(measured.isEmpty());
        assertEquals(measured, described);
        assertEquals(
                List.of(),
                benchmarks.stream()
                        .map(one -> one.getString("benchmark"))
                        .filter(name -> measured.stream().noneMatch(known -> known.startsWith(name + " ")))
                        .toList(),
                "figures of what is not measured any more");
    }

    private static List<JsonObject> benchmarks() {
        try (Reader text = Files.newBufferedReader(FOLDER.resolve("figures.json"));
                JsonReader json = Json.createReader(text)) {
            return json.readObject().getJsonArray("benchmarks").getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rows() {
        try {
            return Files.readAllLines(SourceText.ROOT.resolve("README.md")).stream()
                    .dropWhile(line -> !line.equals("<!-- figures -->"))
                    .takeWhile(line -> !line.equals("<!-- end of figures -->"))
                    .filter(line -> line.startsWith("| "))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

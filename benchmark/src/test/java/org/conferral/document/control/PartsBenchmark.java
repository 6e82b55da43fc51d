package org.conferral.document.control;

import java.util.Map;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How often a second each of {@link Parts} is done on one thread, by JMH: each round is a process of its own. */
public final class PartsBenchmark {
    private static final Map<String, String> NAMES = Map.of(
            "policy", "decision whether a student is awarded",
            "number", "credential number",
            "name", "name fitted on a credential",
            "address", "address fitted in the window of an envelope",
            "code", "QR code drawn");

    private PartsBenchmark() {}

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.PARTS);
        for (RunResult part : new Runner(new OptionsBuilder()
                        .include(Parts.class.getName())
                        .forks(Turns.ROUNDS)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()) {
            double[] rounds = part.getBenchmarkResults().stream()
                    .mapToDouble(round -> round.getPrimaryResult().getScore())
                    .toArray();
            String method = part.getPrimaryResult().getLabel();
            results.detail(Figure.rate(NAMES.getOrDefault(method, method), "a second", rounds));
        }
        results.write();
    }
}

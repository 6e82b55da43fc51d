package org.conferral.run.control;

import static org.conferral.benchmark.Measure.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkServer;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.launcher.Server;
import org.conferral.province.ProvinceSize;

/**
 * What ten times the records take in a province ten times as large, time and memory; what a run takes with one partition, two
 * and four; and what a second server over the same database costs a run, whose lease only one of them holds. Not in turn: each
 * needs a server of its own, or another start of it, which a run that does not count warms.
 */
public final class ScalingBenchmark {
    private static final int RECORDS = Integer.getInteger("benchmark.records", 33_118);
    private static final int TIMES = 10;
    private static final String PARTITIONS = "CONFERRAL_RUN_PARTITIONS";

    private final Results results;

    private ScalingBenchmark(Results results) {
        this.results = results;
    }

    /** What the runs of one server took: seconds of each run, seconds of its search, megabytes of the server's memory. */
    private record Measured(List<Double> runs, List<Double> searches, double heap, double resident) {}

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.SCALING);
        new ScalingBenchmark(results).run();
        results.write();
    }

    private void run() throws Exception {
        Measured one;
        try (BenchmarkServer server = BenchmarkServer.start(size(RECORDS))) {
            one = measured(server, RECORDS);
            partitions(server, array(one.runs()));
        }
        int many = TIMES * RECORDS;
        Measured ten;
        try (BenchmarkServer server = BenchmarkServer.start(size(many))) {
            ten = measured(server, many);
        }
        results.add(Figure.milliseconds("a record of a run of %,d".formatted(many), each(ten.runs(), many))
                .beside("of %,d".formatted(RECORDS), each(one.runs(), RECORDS))
                .goal("≤ 1.05"));
        results.detail(
                Figure.milliseconds("search for a record, among ten times the students", each(ten.searches(), many))
                        .beside("among %,d".formatted(size(RECORDS).students()), each(one.searches(), RECORDS)));
        results.add(memory("highest use of the server's old generation, %,d records", many, ten.heap(), one.heap()));
        results.detail(memory("resident memory of the server, %,d records", many, ten.resident(), one.resident()));
    }

    private static Figure memory(String what, int many, double ten, double one) {
        return Figure.rate(what.formatted(many), "MB", ten).beside("of %,d".formatted(RECORDS), one);
    }

    private static ProvinceSize size(int records) {
        long students = (long) records * ProvinceSize.DEFAULT.students() / ProvinceSize.DEFAULT.candidates();
        return ProvinceSize.of((int) students, records);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Milliseconds a record. */
    private static double[] each(List<Double> seconds, int records) {
        return seconds.stream().mapToDouble(all -> 1_000 * all / records).toArray();
    }

    private static Measured measured(BenchmarkServer server, int records) throws Exception {
        server.forgetPeak();
        MeasuredRuns runs = new MeasuredRuns(server);
        List<Double> searches = new ArrayList<>();
        List<Double> taken = taken(runs, searches);
        List<Double> searched = searches.subList(1, searches.size());
        Measured measured = new Measured(taken, searched, server.heapPeak(), server.residentPeak());
        print(
                "%,d records: %.0f MB of the old generation, %.0f MB resident",
                records, measured.heap(), measured.resident());
        runs.reset();
        return measured;
    }

    private static List<Double> taken(MeasuredRuns runs, List<Double> searches) throws Exception {
        return Arrays.stream(new Turns()
                        .with("run", () -> {
                            runs.reset();
                            MeasuredRuns.Taken taken = runs.run();
                            searches.add(taken.searched());
                            print("%.2f s, of it searched in %.2f s", taken.seconds(), taken.searched());
                            return taken.seconds();
                        })
                        .run()
                        .of("run"))
                .boxed()
                .toList();
    }

    /** The server has had two of them; then one, four, and two with another server beside it. */
    private void partitions(BenchmarkServer server, double... two) throws Exception {
        MeasuredRuns runs = new MeasuredRuns(server);
        server.restart(Map.of(PARTITIONS, "1"));
        double[] one = array(taken(runs, new ArrayList<>()));
        server.restart(Map.of(PARTITIONS, "4"));
        double[] four = array(taken(runs, new ArrayList<>()));
        String what = "bulk run of %,d records, %s partitions";
        results.add(Figure.seconds(what.formatted(RECORDS, "two"), two).beside("one partition", one));
        results.add(Figure.seconds(what.formatted(RECORDS, "four"), four).beside("one partition", one));
        server.restart(Map.of());
        try (Server second = server.second()) {
            double[] beside = array(taken(runs, new ArrayList<>()));
            if (!second.ready()) {
                throw new IllegalStateException("the second server is not there");
            }
            results.add(Figure.seconds("bulk run of %,d records, two servers".formatted(RECORDS), beside)
                    .beside("one server", two));
        }
    }
}

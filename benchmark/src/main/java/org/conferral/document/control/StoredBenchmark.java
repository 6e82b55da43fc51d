package org.conferral.document.control;

import static org.conferral.benchmark.Measure.heap;
import static org.conferral.benchmark.Measure.median;
import static org.conferral.benchmark.Measure.print;
import static org.conferral.benchmark.Measure.seconds;
import static org.conferral.benchmark.Measure.told;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Orders;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Wired;

/**
 * How fast ordered items become stored documents, signing included, with the database on the same machine: the agent's own
 * steps (claim, check, make, sign, store, mark, tell the outbox, commit) on one thread and on two, in turn, after the first
 * thousand, which are measured apart.
 */
public final class StoredBenchmark {
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int ROUND = Integer.getInteger("benchmark.round", 8_000);
    private static final int WARM = 1_000;
    private static final int MANY = Integer.getInteger("benchmark.documents", 100_000);

    private final BenchmarkDatabase database;
    private final Making making;

    private StoredBenchmark(BenchmarkDatabase database) throws Exception {
        this.database = database;
        Wired wired = new Wired()
                .with(Clock.class, Clock.system(ZoneId.of("America/Edmonton")))
                .with(DataSource.class, database.shared());
        making = new Making(database, wired);
    }

    public static void main(String... ignored) throws Exception {
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            Orders.make(database, MANY, MANY, "ORDERED");
            new StoredBenchmark(database).run();
        }
    }

    private void run() throws Exception {
        double begun = seconds(() -> making.make(1, 1));
        print("first document of a new server: %.1f s", begun);
        print("the first %,d: %,.0f a second", WARM, WARM / seconds(() -> making.make(1, WARM)));
        making.make(2, ROUND);
        double[][] rates = new double[2][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[0][round] = ROUND / seconds(() -> making.make(1, ROUND));
            rates[1][round] = ROUND / seconds(() -> making.make(2, ROUND));
        }
        print("stored, 1 thread:  %s documents a second", told(rates[0]));
        print("stored, 2 threads: %s documents a second", told(rates[1]));
        print("two threads : one %.2f", median(rates[1]) / median(rates[0]));
        print("heap: %,d kB", heap());
        making.make(2, MANY);
        long made = database.number("select count(*) from document");
        print("heap after %,d documents: %,d kB", made, heap());
        print("held: %,d", database.number("select count(*) from document_order_item where status = 'SYSTEM_HOLD'"));
        print(
                "bytes a student, own part and snapshot: %,d",
                database.number("select avg(length(own_bytes) + pg_column_size(snapshot)) from document"));
        print(
                "bytes a student in the table with its indexes: %,d",
                database.number("select pg_total_relation_size('document') / (select count(*) from document)"));
        print("templates: %,d", database.number("select count(*) from document_template"));
        publish(rates);
    }

    private static void publish(double[]... rates) throws IOException {
        Results results = Results.of(Benchmark.STORED);
        results.add(Figure.rate("documents made, signed and stored, one thread", "a second", rates[0])
                .goal("≥ 1,000"));
        results.add(Figure.rate("documents made, signed and stored, two threads", "a second", rates[1])
                .beside("one thread", rates[0]));
        results.write();
    }
}

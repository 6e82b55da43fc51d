package org.conferral.document.control;

import static org.conferral.benchmark.Measure.heap;
import static org.conferral.benchmark.Measure.print;
import static org.conferral.benchmark.Measure.seconds;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Orders;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.benchmark.Wired;

/**
 * How fast ordered items become stored documents, signing included, with the database on the same machine: the agent's own
 * steps (claim, check, make, sign, store, mark, tell the outbox, commit) on one thread and on two, in turn, after the first
 * thousand, which are measured apart.
 */
public final class StoredBenchmark {
    private static final int ROUND = Integer.getInteger("benchmark.round", 8_000);
    private static final int WARM = 1_000;
    private static final int MANY =
            Math.max(Integer.getInteger("benchmark.documents", 100_000), 1 + WARM + 2 * (Turns.ROUNDS + 1) * ROUND);
    private static final String BYTES = "bytes";

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
        Results results = Results.of(Benchmark.STORED);
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            Orders.make(database, MANY, MANY, "ORDERED");
            new StoredBenchmark(database).run(results);
        }
        results.write();
    }

    private void run(Results results) throws Exception {
        double first = seconds(() -> made(1, 1));
        double begun = rate(1, WARM);
        Turns turns = new Turns()
                .with("one thread", () -> rate(1, ROUND))
                .with("two threads", () -> rate(2, ROUND))
                .run();
        String counted = "%,d documents in each round, none held".formatted(ROUND);
        results.add(Figure.rate("documents made, signed and stored, one thread", "a second", turns.of("one thread"))
                .goal("≥ 1,000")
                .counted(counted));
        results.add(Figure.rate("documents made, signed and stored, two threads", "a second", turns.of("two threads"))
                .beside("one thread", turns.of("one thread"))
                .counted(counted));
        results.detail(Figure.seconds("first document of a new server", first));
        results.detail(Figure.rate("the first %,d of a new server".formatted(WARM), "a second", begun));
        double before = heap();
        making.make(2, MANY);
        long made = database.number("select count(*) from document");
        long held = database.number("select count(*) from document_order_item where status = 'SYSTEM_HOLD'");
        if (made != MANY || held != 0) {
            throw new IllegalStateException("made " + made + ", held " + held);
        }
        results.detail(Figure.rate("heap after %,d documents".formatted(made), "MB", heap() / 1024.0)
                .beside(
                        "before the last %,d".formatted(made - 1 - WARM - 2L * (Turns.ROUNDS + 1) * ROUND),
                        before / 1024));
        results.detail(Figure.rate(
                "a document's own part and its snapshot",
                BYTES,
                bytes("select avg(length(own_bytes) + pg_column_size(snapshot)) from document")));
        results.detail(Figure.rate(
                        "a document in the database, with its indexes",
                        BYTES,
                        bytes("select pg_total_relation_size('document') / (select count(*) from document)"))
                .goal("≤ 6,000"));
        print("templates: %,d", database.number("select count(*) from document_template"));
    }

    private double bytes(String query) throws SQLException {
        return Double.parseDouble(database.text(query));
    }

    private double rate(int threads, int count) throws Exception {
        return count / seconds(() -> made(threads, count));
    }

    /** Makes so many: what is held is not made, and nothing waits too few. */
    private int made(int threads, int count) throws Exception {
        int made = making.make(threads, count);
        if (made != count) {
            throw new IllegalStateException("made " + made + " instead of " + count);
        }
        return made;
    }
}

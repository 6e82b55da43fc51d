package org.conferral.run.control;

import static org.conferral.benchmark.Measure.print;
import static org.conferral.benchmark.Measure.seconds;
import static org.conferral.benchmark.Measure.told;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.BenchmarkServer;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.province.ProvinceSize;

/**
 * How long the bulk run of a province takes in the deployed application, from the start of its job to the end of the run,
 * the search included; in turn with one transaction of SQL written by hand ({@link OneTransaction}), with batches of
 * JDBC ({@link JdbcBatches}) and with Spring Batch ({@link SpringBatchRun}), which write the same rows into the same tables. What each wrote is counted and must be equal;
 * then it is removed, the tables are vacuumed and analyzed, and the database is at a checkpoint, so that all begin alike.
 */
public final class RunBenchmark {
    private static final int RECORDS = Integer.getInteger("benchmark.records", 33_118);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    private final BenchmarkServer server;
    private final BenchmarkDatabase database;
    private final Map<String, List<Double>> taken = new LinkedHashMap<>();
    private String counted = "";

    private RunBenchmark(BenchmarkServer server) {
        this.server = server;
        this.database = server.database();
    }

    /** Writes a run with all that belongs to it. */
    private interface Way {
        /** Seconds that it took. */
        double run() throws Exception;
    }

    public static void main(String... ignored) throws Exception {
        int students = (int) Math.max(
                ProvinceSize.DEFAULT.students(),
                RECORDS * 1L * ProvinceSize.DEFAULT.students() / ProvinceSize.DEFAULT.candidates());
        try (BenchmarkServer server = BenchmarkServer.start(ProvinceSize.of(students, RECORDS))) {
            print("%,d students imported", students);
            new RunBenchmark(server).run();
        }
    }

    private void run() throws Exception {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("product", this::product);
        ways.put("sql", () -> seconds(() -> new OneTransaction(database).run()));
        ways.put("batches", () -> seconds(() -> new JdbcBatches(database).run()));
        ways.put("spring", () -> seconds(() -> new SpringBatchRun(database, 1_000).run()));
        SpringBatchRun.prepare(database);
        for (int round = -1; round < ROUNDS; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                reset();
                double took = way.getValue().run();
                verify(way.getKey());
                if (round >= 0) {
                    taken.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        reset();
        double single = seconds(() -> new SpringBatchRun(database, 1).run());
        verify("spring, a record a transaction");
        taken.put("single", List.of(single));
        taken.forEach((way, times) -> print("%-10s %s s", way, told(array(times))));
        Results results = Results.of(Benchmark.RUN);
        String what = "bulk run of %,d records, search included".formatted(RECORDS);
        results.add(figure(what, "one SQL transaction written by hand", "sql").goal("≤ 0.85"));
        results.add(figure(what, "JDBC batches of 1,000", "batches"));
        results.add(figure(what, "Spring Batch, chunks of 1,000", "spring"));
        results.add(figure(what, "Spring Batch, a record a transaction, one round", "single")
                .goal("≤ 0.14"));
        results.write();
    }

    private Figure figure(String what, String beside, String way) {
        return Figure.seconds(what, array(taken.getOrDefault("product", List.of())))
                .beside(beside, array(taken.getOrDefault(way, List.of())))
                .counted(counted);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double product() throws Exception {
        server.startJob("run-by-criteria", "");
        server.await("select coalesce(max(status), '') from run", status -> status.equals("COMPLETED"));
        double searched =
                Double.parseDouble(database.text("select extract(epoch from started_at - searched_at) from run"));
        double all = Double.parseDouble(database.text("select extract(epoch from ended_at - searched_at) from run"));
        print("of it searched in %.2f s", searched);
        return all;
    }

    /** Every way leaves the same: so many items of each outcome, an award, a number, an order and its item for each success. */
    private void verify(String way) throws SQLException {
        database.execute("analyze run_item, award, document_order, document_order_item, credential_number");
        String found = database.text("""
                select concat_ws(', ',
                  (select string_agg(c, ', ' order by c) from (
                    select count(*) || ' ' || state || coalesce(' by ' || rule_number, '') as c from run_item
                    group by state, rule_number) o),
                  (select count(*) from award a join run_item i on i.run_id = a.run_id and i.student_id = a.student_id
                    and i.credential_number = a.credential_number and i.school_year = a.school_year) || ' awards',
                  (select count(*) from document_order_item d join document_order o on o.id = d.order_id
                    join run_item i on i.order_item_id = d.id and i.credential_number = d.credential_number
                    and i.run_id = d.run_id and o.run_id = d.run_id where d.purpose = 'FIRST_RUN'
                    and d.street is not null) || ' orders to an address',
                  (select count(*) from credential_number n join run_item i on i.credential_number = n.number) || ' numbers')""");
        if (counted.isEmpty()) {
            counted = found;
            print("%s", found);
        }
        if (!found.equals(counted)) {
            throw new IllegalStateException(way + " wrote " + found + ", and not " + counted);
        }
    }

    /** Removes what a way wrote, past the checks of what refers to it, which nothing does. */
    private void reset() throws SQLException, IOException {
        database.asOwnerOfAll(
                "set session_replication_role = replica",
                "delete from award where run_id is not null",
                "delete from document_order_item where run_id is not null",
                "delete from document_order where run_id is not null",
                "delete from credential_number where number in (select credential_number from run_item)",
                "delete from run_item",
                "delete from run_event",
                "delete from run_search_range",
                "delete from run_foreseen",
                "delete from run_credential_type",
                "delete from run",
                "delete from outbox",
                OneTransaction.UNUSED.formatted(RECORDS),
                "vacuum analyze award, document_order_item, document_order, credential_number, run_item, run, outbox",
                "checkpoint");
    }
}

package org.conferral.run.control;

import static org.conferral.benchmark.Measure.seconds;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.BenchmarkServer;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Wired;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.province.ProvinceSize;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunCriteria;
import org.conferral.run.entity.SearchStep;

/**
 * How long a province of a million students takes to be imported by the deployed application, once, and after it {@link
 * BareImport}, once; and to be searched for candidates, as the search's job does it on two threads, in turn with the bare
 * SELECT that finds them and with one INSERT … SELECT.
 */
public final class ProvinceBenchmark {
    private static final int STUDENTS = Integer.getInteger("benchmark.students", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int THREADS = 2;
    private static final String FOUND = "select count(*) from run_item";

    private final BenchmarkDatabase database;
    private final CandidateSearch search;

    private ProvinceBenchmark(BenchmarkDatabase database) throws Exception {
        this.database = database;
        search = new Wired()
                .with(Clock.class, Clock.system(ZoneId.of("America/Edmonton")))
                .with(DataSource.class, database.shared())
                .get(CandidateSearch.class);
    }

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.PROVINCE);
        try (BenchmarkServer server = BenchmarkServer.start(ProvinceSize.ofStudents(STUDENTS))) {
            BenchmarkDatabase database = server.database();
            double imported = Double.parseDouble(
                    database.text("select extract(epoch from ended_at - started_at) from intake_import"));
            database.asOwnerOfAll("vacuum analyze", "checkpoint");
            BareImport bare = new BareImport(database, server.province());
            double copied = bare.run();
            results.add(Figure.seconds(
                            "import of %,d students with all that is known of them".formatted(STUDENTS), imported)
                    .beside("COPY and INSERT … SELECT, nothing checked or told", copied)
                    .counted(bare.mustBeEqual()));
            new ProvinceBenchmark(database).searches(results);
        }
        results.write();
    }

    private void searches(Results results) throws Exception {
        double[] product = new double[ROUNDS];
        double[] selected = new double[ROUNDS];
        double[] inserted = new double[ROUNDS];
        long found = 0;
        for (int round = -1; round < ROUNDS; round++) {
            double one = fresh(this::searched);
            long now = database.number(FOUND);
            AtomicLong read = new AtomicLong();
            double two = seconds(() -> selected(read));
            double three = fresh(this::inserted);
            List<Long> counts = List.of(now, read.get(), database.number(FOUND), round < 0 ? now : found);
            if (counts.stream().distinct().count() != 1) {
                throw new IllegalStateException("found " + counts);
            }
            found = now;
            if (round >= 0) {
                product[round] = one;
                selected[round] = two;
                inserted[round] = three;
            }
        }
        String what = "search of %,d students, %,d found and frozen".formatted(STUDENTS, found);
        String counted = "%,d records".formatted(found);
        results.add(Figure.seconds(what, product)
                .beside("the bare SELECT, nothing written", selected)
                .counted(counted));
        results.add(Figure.seconds(what, product)
                .beside("one INSERT … SELECT", inserted)
                .counted(counted));
    }

    private double fresh(Callable<?> work) throws Exception {
        database.asOwnerOfAll(
                "set session_replication_role = replica",
                "delete from run_item",
                "delete from run_search_range",
                "delete from run_credential_type",
                "delete from run",
                "vacuum analyze run_item, run",
                "checkpoint");
        database.execute("""
                insert into run (status, searched_by, searched_at) values ('SEARCHING', 'benchmark', now())""", """
                insert into run_credential_type
                select r.id, t.id from run r, credential_type t where t.code <> 'HHSD'""");
        return seconds(work);
    }

    /** As the two partitions of the search's job do. */
    private int searched() throws Exception {
        Run run = Run.searching(
                new RunCriteria(null, null, EnumSet.complementOf(EnumSet.of(CredentialCode.HHSD))),
                "benchmark",
                Instant.now());
        Field id = Run.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(run, database.number("select max(id) from run"));
        database.inTransaction(() -> {
            search.divide(run.id());
            return 0;
        });
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Integer> part = () -> part(run);
            for (Future<Integer> one : pool.invokeAll(List.of(part, part))) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        return 0;
    }

    private int part(Run run) throws Exception {
        int steps = 0;
        while (database.inTransaction(() -> search.searchNext(run)) != SearchStep.ENDED) {
            steps++;
        }
        return steps;
    }

    private long selected(AtomicLong read) throws SQLException {
        try (Connection connection = database.own();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1_000);
            try (ResultSet rows =
                    statement.executeQuery(OneTransaction.SELECT.replace("run r, ", "(select 1 as id) r, "))) {
                while (rows.next()) {
                    read.incrementAndGet();
                }
            }
            return read.get();
        }
    }

    private int inserted() throws SQLException {
        database.execute(OneTransaction.SEARCH);
        return 0;
    }
}

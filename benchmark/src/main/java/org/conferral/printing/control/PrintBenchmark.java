package org.conferral.printing.control;

import static org.conferral.benchmark.Measure.heap;
import static org.conferral.benchmark.Measure.median;
import static org.conferral.benchmark.Measure.print;
import static org.conferral.benchmark.Measure.processor;
import static org.conferral.benchmark.Measure.seconds;
import static org.conferral.benchmark.Measure.told;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Orders;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Wired;
import org.conferral.document.control.Making;
import org.conferral.document.control.print.PagesRead;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.control.balance.Balances;
import org.conferral.printing.control.file.JobFile;
import org.conferral.printing.control.file.JobFolder;
import org.conferral.printing.control.gathering.Gathering;
import org.conferral.printing.control.gathering.Packing;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.control.outlet.Transmission;
import org.conferral.printing.control.run.RunPieceReads;
import org.conferral.printing.entity.AssemblyStep;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.PrintBalance;

/**
 * How long it takes from documents that are ready to a print job's files, with the database on the same machine: gathering
 * and packing as the job does it, a transaction a step; the job's file on one thread in turn with {@link RawCopy}; the bytes
 * that a student takes of it; the heap while it is written, for one job and for one three times as large; the balances.
 */
public final class PrintBenchmark {
    private static final int ITEMS = Integer.getInteger("benchmark.records", 33_118);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);
    private static final int AT_ONCE = 5_000;
    private static final int LOOKS = 20;

    private final BenchmarkDatabase database;
    private final Wired wired;
    private final Path folder;

    private PrintBenchmark(BenchmarkDatabase database, Path folder) throws Exception {
        this.database = database;
        this.folder = folder;
        wired = new Wired()
                .with(Clock.class, Clock.system(ZoneId.of("America/Edmonton")))
                .with(WorkSettings.class, WorkSettings.of(Map.of()))
                .with(RetentionSettings.class, RetentionSettings.of(Map.of()))
                .with(DataSource.class, database.shared());
    }

    public static void main(String... ignored) throws Exception {
        Path folder = Files.createTempDirectory("conferral-print");
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            new PrintBenchmark(database, folder).run();
        } finally {
            Files.deleteIfExists(folder.resolve("job.pdf"));
            Files.deleteIfExists(folder);
        }
    }

    private void run() throws Exception {
        Orders.alike(database, 4 * ITEMS);
        Making making = new Making(database, wired);
        print("documents made: %,d", making.make(2, ITEMS));
        PrintJobRow one = assembled();
        write(one);
        balance(one);
        print("documents made: %,d", making.make(2, 3 * ITEMS));
        PrintJobRow three = assembled();
        print(
                "heap at most while a job of %,d items is written: %,d kB",
                one.counts().items(), most(one));
        print(
                "heap at most while a job of %,d items is written: %,d kB",
                three.counts().items(), most(three));
    }

    /** What waits is gathered and put into envelopes, and its job takes nothing more. */
    private PrintJobRow assembled() throws Exception {
        Gathering gathering = database.inTransaction(() -> wired.get(Gathering.class));
        Packing packing = wired.get(Packing.class);
        double gathered = seconds(() -> gather(gathering));
        double packed = seconds(() -> pack(packing));
        long job = database.number("select max(id) from print_job where status = 'OPEN'");
        database.execute(
                "update print_job set status = 'RELEASED', released_at = now(), released_by = 'benchmark'"
                        + " where id = " + job,
                "analyze");
        PrintJobRow row = row(job);
        print(
                "assembly of %,d items: %.1f s gathering, %.1f s packing %,d envelopes",
                row.counts().items(), gathered, packed, row.counts().envelopes());
        return row;
    }

    private PrintJobRow row(long job) throws Exception {
        PrintJobReads jobs = wired.get(PrintJobReads.class);
        return database.inTransaction(() -> jobs.find(job).orElseThrow());
    }

    private int gather(Gathering gathering) throws Exception {
        int all = 0;
        AssemblyStep step = new AssemblyStep(0, 0, false);
        while (!step.last()) {
            long behind = step.behind();
            step = database.inTransaction(() -> gathering.next(behind, AT_ONCE, "benchmark"));
            all += step.gathered();
        }
        return all;
    }

    private int pack(Packing packing) throws Exception {
        return database.inTransaction(() -> {
            packing.next().ifPresent(packing::pack);
            return 1;
        });
    }

    private void write(PrintJobRow job) throws Exception {
        List<Long> items = items(job);
        int pages = job.counts().pages();
        double[] product = new double[ROUNDS];
        double[] raw = new double[ROUNDS];
        file(job);
        raw(items);
        double[] productAlone = new double[ROUNDS];
        double[] rawAlone = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double[] took = new double[2];
            took[0] = processor(() -> took[1] = seconds(() -> file(job)));
            product[round] = pages / took[1];
            productAlone[round] = pages / took[0];
            long bytes = Files.size(folder.resolve("job.pdf"));
            took[0] = processor(() -> took[1] = seconds(() -> raw(items)));
            raw[round] = pages / took[1];
            rawAlone[round] = pages / took[0];
            if (round == 0) {
                print("bytes a student in the file: %,d", bytes / items.size());
            }
        }
        print("job file, one thread: %s pages a second", told(product));
        print("raw,      one thread: %s pages a second", told(raw));
        print("by the processor's time: job file %s, raw %s pages a second", told(productAlone), told(rawAlone));
        print(
                "job file : raw %.2f, by the processor's time %.2f",
                median(product) / median(raw), median(productAlone) / median(rawAlone));
        Results results = Results.of(Benchmark.PRINTING);
        results.add(
                Figure.rate("a print job's file of %,d documents".formatted(items.size()), "pages a second", product)
                        .beside("OpenPDF copying the same pages", raw)
                        .goal("≥ 0.7")
                        .counted("%,d pages".formatted(pages)));
        results.write();
    }

    private List<Long> items(PrintJobRow job) throws Exception {
        Database reads = wired.get(Database.class);
        return database.inTransaction(() -> reads.read(handle -> handle.createQuery(
                        "select item_id from print_piece where job_id = :job order by envelope_id, id")
                .bind("job", job.id())
                .mapTo(Long.class)
                .list()));
    }

    /** The file as the product writes it, with what it notes. */
    private long file(PrintJobRow job) throws Exception {
        JobFile file = wired.get(JobFile.class);
        return database.inTransaction(() -> {
            try (OutputStream out = Files.newOutputStream(folder.resolve("job.pdf"))) {
                file.write(job, out);
            }
            return job.id();
        });
    }

    private int raw(List<Long> items) throws Exception {
        PagesRead pages = wired.get(PagesRead.class);
        return database.inTransaction(() -> {
            try (OutputStream out = Files.newOutputStream(folder.resolve("job.pdf"))) {
                return new RawCopy(pages).write(items, out);
            }
        });
    }

    /** What of the heap is in use at most, looked at some twenty times while the file is written. */
    private long most(PrintJobRow job) throws Exception {
        JobFile file = wired.get(JobFile.class);
        long expected = Math.max(1, 2_000L * job.counts().items() / LOOKS);
        return database.inTransaction(() -> {
            Looking out = new Looking(expected);
            file.write(job, out);
            return out.most;
        });
    }

    /** Takes bytes nowhere, and looks at the heap now and then. */
    private static final class Looking extends FilterOutputStream {
        private final long every;
        private long since;
        private long most;

        Looking(long every) {
            super(OutputStream.nullOutputStream());
            this.every = every;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            since += length;
            if (since >= every) {
                since = 0;
                most = Math.max(most, heap());
            }
        }
    }

    /** The balances as they are drawn for a page; the files are those of the release. */
    private void balance(PrintJobRow job) throws Exception {
        Balances balances = wired.get(Balances.class);
        RunPieceReads runs = wired.get(RunPieceReads.class);
        long run = newRun();
        arrive(job);
        double first = seconds(() -> database.inTransaction(() -> balances.of(job.id())));
        PrintBalance balance = database.inTransaction(() -> balances.of(job.id()));
        print(
                "balance of the job: %.1f s, then %.1f s; differs by %,d",
                first, seconds(() -> database.inTransaction(() -> balances.of(job.id()))), balance.count());
        print(
                "balance of the run: %.1f s for %,d items",
                seconds(() -> database.inTransaction(() -> runs.delivery(run))),
                database.inTransaction(() -> runs.delivery(run)).items());
    }

    private void arrive(PrintJobRow job) throws Exception {
        JobFolder files = wired.get(JobFolder.class);
        wired.get(Transmission.class);
        List<PrintFile> written = database.inTransaction(() -> files.write(job, 1));
        for (PrintFile file : written) {
            database.execute("insert into print_file (job_id, name, bytes, sha256) values (" + job.id() + ", '"
                    + file.name() + "', " + file.bytes() + ", decode('" + file.sha256() + "', 'hex'))");
        }
        database.execute(
                "update print_job set status = 'TRANSMITTED', transmitted_at = now() where id = " + job.id(),
                "update document_order_item set status = 'SENT' where id in"
                        + " (select item_id from print_piece where job_id = " + job.id() + ")",
                "analyze");
    }

    private long newRun() throws SQLException {
        database.execute("""
                insert into run (status, delivery_method, searched_by, searched_at, started_by, started_at, ended_at)
                values ('COMPLETED', 'AUTOMATED_PLUS_CARDBOARD', 'benchmark', now(), 'benchmark', now(), now())""");
        long run = database.number("select max(id) from run");
        database.execute("update document_order_item set run_id = " + run
                + " where id in (select item_id from print_piece) and purpose = 'FIRST_RUN'");
        return run;
    }
}

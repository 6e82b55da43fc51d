package org.conferral.printing.control;

import static org.conferral.benchmark.Measure.processor;
import static org.conferral.benchmark.Measure.seconds;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.RandomAccessFileOrArray;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Orders;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.benchmark.Wired;
import org.conferral.document.boundary.PrintSources;
import org.conferral.document.control.Making;
import org.conferral.document.control.print.PagesRead;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.control.file.JobFile;
import org.conferral.printing.control.gathering.Gathering;
import org.conferral.printing.control.gathering.Packing;
import org.conferral.printing.control.job.PrintJobReads;
import org.conferral.printing.entity.AssemblyStep;
import org.conferral.printing.entity.PrintJobRow;

/**
 * How long it takes from documents that are ready to a print job's files, with the database on the same machine: gathering
 * and packing as the job does it, a transaction a step; the job's file on one thread in turn with {@link RawCopy} and {@link
 * OpenPdfCopy}; the bytes that a student takes of it; the heap while it is written, for one job and for one three times as large; the balances.
 */
public final class PrintBenchmark {
    private static final int ITEMS = Integer.getInteger("benchmark.records", 33_118);
    private static final String UNIT = "pages a second";
    private static final String PRODUCT = "the product";
    private static final String RAW = "the bytes as they are, by the least code";
    private static final String OPENPDF = "OpenPDF copying the same pages";
    private static final int MOST_SHEETS = 4;
    private static final int AT_ONCE = 5_000;
    private static final int LOOKS = 20;

    private final BenchmarkDatabase database;
    private final Wired wired;
    private final Path folder;
    private final Results results;

    /** Writes a job's file; how many pages of documents are in it. */
    private interface Writing {
        int write() throws Exception;
    }

    private PrintBenchmark(BenchmarkDatabase database, Path folder, Results results) throws Exception {
        this.results = results;
        this.database = database;
        this.folder = folder;
        wired = new Wired()
                .with(Clock.class, Clock.system(ZoneId.of("America/Edmonton")))
                .with(WorkSettings.class, WorkSettings.of(Map.of()))
                .with(RetentionSettings.class, RetentionSettings.of(Map.of()))
                .with(DataSource.class, database.shared());
    }

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.PRINTING);
        Path folder = Files.createTempDirectory("conferral-print");
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            new PrintBenchmark(database, folder, results).run();
            results.write();
        } finally {
            Files.deleteIfExists(folder.resolve("job.pdf"));
            Files.deleteIfExists(folder);
        }
    }

    private void run() throws Exception {
        Orders.alike(database, 4 * ITEMS);
        Making making = new Making(database, wired);
        make(making, ITEMS);
        PrintJobRow one = assembled();
        write(one);
        new PrintBalances(database, wired, results).measure(one);
        make(making, 3 * ITEMS);
        PrintJobRow three = assembled();
        results.detail(Figure.rate(
                        "live heap at most while a job of %,d items is written"
                                .formatted(three.counts().items()),
                        "MB",
                        most(three) / 1024.0)
                .beside("of %,d items".formatted(one.counts().items()), most(one) / 1024.0));
    }

    private static void make(Making making, int count) throws Exception {
        int made = making.make(2, count);
        if (made < count - 1) {
            throw new IllegalStateException("made " + made + " instead of " + count);
        }
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
        int items = row.counts().items();
        results.detail(Figure.seconds("gathering of %,d items".formatted(items), gathered));
        results.detail(Figure.seconds(
                "packing of %,d items into %,d envelopes"
                        .formatted(items, row.counts().envelopes()),
                packed));
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
        Map<String, Writing> ways = new LinkedHashMap<>();
        ways.put(PRODUCT, () -> file(job));
        ways.put(
                RAW,
                () -> copied(out ->
                        new RawCopy(wired.get(PagesRead.class), wired.get(PrintSources.class), out).write(items)));
        ways.put(OPENPDF, () -> copied(out -> new OpenPdfCopy(wired.get(PagesRead.class)).write(items, out)));
        Map<String, List<Double>> alone = new HashMap<>();
        Turns turns = new Turns();
        for (Map.Entry<String, Writing> way : ways.entrySet()) {
            List<Double> processor = new ArrayList<>();
            alone.put(way.getKey(), processor);
            turns.with(way.getKey(), () -> rate(way.getValue(), pages, processor));
            way.getValue().write();
            verify(way.getKey(), pages);
            results.detail(Figure.rate(
                    "a student in the file, " + way.getKey(), "bytes", (double) Files.size(pdf()) / items.size()));
        }
        turns.run().tell(UNIT);
        String what = "a print job's file of %,d documents".formatted(items.size());
        String counted = "%,d pages".formatted(pages);
        for (String beside : List.of(RAW, OPENPDF)) {
            results.add(Figure.rate(what, UNIT, turns.of(PRODUCT))
                    .beside(beside, turns.of(beside))
                    .goal("≥ 0.7")
                    .counted(counted));
            results.detail(
                    Figure.rate(what + ", without the database", UNIT + " of the processor", counting(alone, PRODUCT))
                            .beside(beside, counting(alone, beside))
                            .counted(counted));
        }
    }

    /** Of the rounds that count. */
    private static double[] counting(Map<String, List<Double>> alone, String way) {
        return alone.getOrDefault(way, List.of()).stream()
                .skip(1)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double rate(Writing way, int pages, List<Double> alone) throws Exception {
        double[] took = new double[1];
        double processor = processor(() -> took[0] = seconds(way::write));
        alone.add(pages / processor);
        return pages / took[0];
    }

    private Path pdf() {
        return folder.resolve("job.pdf");
    }

    /** A file of so many pages, of which the first, one in the middle and the last show something; the product's has sheets of its own before them. */
    private void verify(String way, int pages) throws IOException {
        try (PdfReader reader = new PdfReader(new RandomAccessFileOrArray(pdf().toString()), null)) {
            int found = reader.getNumberOfPages();
            int sheets = found - pages;
            if (way.equals(PRODUCT) ? sheets < 1 || sheets > MOST_SHEETS : sheets != 0) {
                throw new IllegalStateException(way + " has " + found + " pages, not " + pages);
            }
            for (int page : new int[] {1, found / 2, found}) {
                if (reader.getPageContent(page).length == 0) {
                    throw new IllegalStateException(way + " has nothing on page " + page);
                }
            }
        }
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
    private int file(PrintJobRow job) throws Exception {
        JobFile file = wired.get(JobFile.class);
        return copied(out -> {
            file.write(job, out);
            return job.counts().pages();
        });
    }

    /** Writes what is copied into the file. */
    private int copied(Copying copying) throws Exception {
        return database.inTransaction(() -> {
            try (OutputStream out = Files.newOutputStream(pdf())) {
                return copying.copy(out);
            }
        });
    }

    /** Puts pages into a file; how many. */
    private interface Copying {
        int copy(OutputStream out) throws Exception;
    }

    /** What of the heap is in use at most, looked at some twenty times while the file is written. */
    private long most(PrintJobRow job) throws Exception {
        JobFile file = wired.get(JobFile.class);
        long expected = Math.max(1, 2_000L * job.counts().items() / LOOKS);
        return database.inTransaction(() -> {
            HeapWatch out = new HeapWatch(expected);
            file.write(job, out);
            return out.most();
        });
    }
}

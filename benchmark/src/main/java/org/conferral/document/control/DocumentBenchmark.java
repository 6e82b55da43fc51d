package org.conferral.document.control;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.document.entity.CredentialPaper;

/**
 * How fast documents of a credential and a letter are made, before they are stored: made by the product on one thread and on
 * two, stamped raw, and made by JasperReports; in turn, so that what else the machine does falls on all. Prints the median of the rounds with the
 * lowest and the highest, the bytes that a document adds, and the heap after thousands of documents and after all.
 */
public final class DocumentBenchmark {
    private static final int PAPERS = 20_000;
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 3_000_000_000L;
    private static final int MANY = 100_000;

    private final List<CredentialPaper> papers;
    private final DocumentSetter setter = new DocumentSetter();
    private final RawStamp raw;
    private final JasperPages jasper;

    private DocumentBenchmark(List<CredentialPaper> papers) throws IOException {
        this.papers = papers;
        byte[] template = setter.set(papers.get(0), BenchmarkPapers.SITE, BenchmarkPapers.EDITION)
                .template();
        raw = new RawStamp(template);
        jasper = new JasperPages(template);
    }

    public static void main(String... ignored) throws Exception {
        BenchmarkPapers source = new BenchmarkPapers();
        long begun = System.nanoTime();
        List<CredentialPaper> papers =
                Stream.generate(source::next).limit(PAPERS).toList();
        print("composed and signed: %,.0f a second on one thread", PAPERS / seconds(begun));
        new DocumentBenchmark(papers).run();
    }

    private void run() throws Exception {
        ToIntFunction<CredentialPaper> made = this::made;
        ToIntFunction<CredentialPaper> stamped = paper -> raw.stamp(paper).length;
        ToIntFunction<CredentialPaper> reported = paper -> jasper.make(paper).length;
        rate(made, 1);
        rate(stamped, 1);
        rate(reported, 2);
        double[][] rates = new double[6][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[0][round] = rate(made, 1);
            rates[1][round] = rate(stamped, 1);
            rates[2][round] = rate(made, 2);
            rates[3][round] = rate(stamped, 2);
            rates[4][round] = rate(reported, 1);
            rates[5][round] = rate(reported, 2);
        }
        print("made,    1 thread:  %s", told(rates[0]));
        print("made,    2 threads: %s", told(rates[2]));
        print("stamped, 1 thread:  %s", told(rates[1]));
        print("stamped, 2 threads: %s", told(rates[3]));
        print("JasperReports, 1 thread:  %s", told(rates[4]));
        print("JasperReports, 2 threads: %s", told(rates[5]));
        print(
                "made : JasperReports %.0f on one thread, %.0f on two",
                median(rates[0]) / median(rates[4]), median(rates[2]) / median(rates[5]));
        print(
                "made : stamped %.2f on one thread, %.2f on two; two threads : one %.2f",
                median(rates[0]) / median(rates[1]),
                median(rates[2]) / median(rates[3]),
                median(rates[2]) / median(rates[0]));
        publish(rates);
        int[] bytes = papers.stream().limit(2000).mapToInt(made).sorted().toArray();
        print(
                "bytes a document, with its snapshot: median %,d, most %,d",
                bytes[bytes.length / 2], bytes[bytes.length - 1]);
        bytes = papers.stream().limit(2000).mapToInt(stamped).sorted().toArray();
        print("bytes stamped raw: median %,d", bytes[bytes.length / 2]);
        print("bytes of a file by JasperReports: %,d", reported.applyAsInt(papers.get(0)));
        heap();
    }

    private static void publish(double[]... rates) throws IOException {
        Results results = Results.of(Benchmark.DOCUMENTS);
        String unit = "documents a second";
        results.add(Figure.rate("credential and letter made, one thread", unit, rates[0])
                .beside("the same pages stamped raw", rates[1])
                .goal("≥ 0.5"));
        results.add(Figure.rate("credential and letter made, two threads", unit, rates[2])
                .beside("the same pages stamped raw", rates[3])
                .goal("≥ 0.5"));
        results.add(Figure.rate("credential and letter made, two threads", unit, rates[2])
                .beside("JasperReports", rates[5])
                .goal("≥ 20"));
        results.write();
    }

    /** A document with all that is stored of it. */
    private int made(CredentialPaper paper) {
        DocumentFile file = setter.set(paper, BenchmarkPapers.SITE, BenchmarkPapers.EDITION);
        return file.own().length
                + file.sha256().length
                + Snapshots.write(paper, BenchmarkPapers.SITE, BenchmarkPapers.EDITION.id(), null)
                        .length();
    }

    private void heap() {
        BenchmarkPapers source = new BenchmarkPapers();
        int done = 0;
        for (int stop : new int[] {MANY / 10, MANY / 2, MANY}) {
            for (; done < stop; done++) {
                made(source.next());
            }
            System.gc();
            Runtime now = Runtime.getRuntime();
            print("heap after %,d documents: %,d kB", done, (now.totalMemory() - now.freeMemory()) / 1024);
        }
    }

    private double rate(ToIntFunction<CredentialPaper> work, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<Callable<Integer>> loops = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int from = thread * PAPERS / threads;
                loops.add(() -> loop(work, from, begun + ROUND_NANOS));
            }
            int count = 0;
            for (Future<Integer> loop : pool.invokeAll(loops)) {
                count += loop.get();
            }
            return count / seconds(begun);
        } finally {
            pool.shutdown();
        }
    }

    private int loop(ToIntFunction<CredentialPaper> work, int from, long end) {
        int count = 0;
        for (; System.nanoTime() < end; count++) {
            if (work.applyAsInt(papers.get((from + count) % PAPERS)) == 0) {
                throw new IllegalStateException("nothing was made");
            }
        }
        return count;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static String told(double... rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%,.0f documents a second [%,.0f–%,.0f]",
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1]);
    }

    private static double median(double... rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}

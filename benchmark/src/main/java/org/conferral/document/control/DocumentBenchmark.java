package org.conferral.document.control;

import static org.conferral.benchmark.Measure.median;
import static org.conferral.benchmark.Measure.print;
import static org.conferral.benchmark.Measure.seconds;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.conferral.benchmark.Benchmark;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Measure;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.document.entity.CredentialPaper;

/**
 * How fast documents of a credential and a letter are made, before they are stored: made by the product on one thread and on
 * two, stamped raw, and made by JasperReports, in turn. Each way goes on with the papers where it stopped the round before, so
 * that it meets half of the family names for the first time. Prints also the bytes that a document adds, and the heap after
 * thousands of documents and after all.
 */
public final class DocumentBenchmark {
    private static final int PAPERS = 100_000;
    private static final long ROUND_NANOS = 3_000_000_000L;
    private static final int MANY = Integer.getInteger("benchmark.documents", 100_000);
    private static final int SOME = 2_000;
    private static final String UNIT = "documents a second";

    private final List<CredentialPaper> papers;
    private final DocumentSetter setter = new DocumentSetter();
    private final byte[] template;
    private final RawStamp raw;
    private final JasperPages jasper;

    private DocumentBenchmark(List<CredentialPaper> papers) throws IOException {
        this.papers = papers;
        template = setter.set(papers.get(0), BenchmarkPapers.SITE, BenchmarkPapers.EDITION)
                .template();
        raw = new RawStamp(template);
        jasper = new JasperPages(template);
    }

    public static void main(String... ignored) throws Exception {
        Results results = Results.of(Benchmark.DOCUMENTS);
        BenchmarkPapers source = new BenchmarkPapers();
        List<CredentialPaper> papers = new ArrayList<>(PAPERS);
        double took = seconds(() -> {
            Stream.generate(source::next).limit(PAPERS).forEach(papers::add);
            return papers.size();
        });
        print("composed and signed: %,.0f a second on one thread", PAPERS / took);
        new DocumentBenchmark(papers).run(results);
        results.write();
    }

    private void run(Results results) throws Exception {
        verify();
        Work made = new Work(this::made);
        Work stamped = new Work(paper -> raw.stamp(paper).length);
        Work reported = new Work(paper -> jasper.make(paper).length);
        Turns turns = new Turns()
                .with("made, one thread", () -> made.rate(1))
                .with("stamped, one thread", () -> stamped.rate(1))
                .with("made, two threads", () -> made.rate(2))
                .with("stamped, two threads", () -> stamped.rate(2))
                .with("JasperReports, one thread", () -> reported.rate(1))
                .with("JasperReports, two threads", () -> reported.rate(2))
                .run();
        turns.tell(UNIT);
        print("two threads : one %.2f", turns.ratio("made, two threads", "made, one thread"));
        for (String threads : List.of("one thread", "two threads")) {
            results.add(figure(turns, threads, "stamped", "the same pages stamped raw")
                    .goal("≥ 0.5"));
        }
        for (String threads : List.of("one thread", "two threads")) {
            results.add(figure(turns, threads, "JasperReports", "JasperReports, each a whole file")
                    .goal("≥ 20")
                    .counted("2 pages each"));
        }
        bytes(results);
        heap(results);
    }

    private static Figure figure(Turns turns, String threads, String way, String beside) {
        return Figure.rate("credential and letter made, " + threads, UNIT, turns.of("made, " + threads))
                .beside(beside, turns.of(way + ", " + threads));
    }

    /** Product and JasperReports make files of two pages; what is stamped raw is a part of one that nobody opens. */
    private void verify() throws IOException {
        CredentialPaper paper = papers.get(0);
        DocumentFile file = setter.set(paper, BenchmarkPapers.SITE, BenchmarkPapers.EDITION);
        for (byte[] one : List.of(file.bytes(), jasper.make(paper))) {
            try (PdfReader reader = new PdfReader(one)) {
                if (reader.getNumberOfPages() != 2) {
                    throw new IllegalStateException("pages: " + reader.getNumberOfPages());
                }
            }
        }
    }

    private void bytes(Results results) {
        String unit = "bytes";
        results.detail(Figure.rate("a document, with its snapshot, median", unit, middle(this::made))
                .beside("stamped raw", middle(paper -> raw.stamp(paper).length)));
        results.detail(Figure.rate("a whole document", unit, template.length + middle(this::own))
                .beside("JasperReports", jasper.make(papers.get(0)).length));
    }

    private double middle(ToIntFunction<CredentialPaper> size) {
        return median(papers.stream().limit(SOME).mapToDouble(size::applyAsInt).toArray());
    }

    private int own(CredentialPaper paper) {
        return setter.set(paper, BenchmarkPapers.SITE, BenchmarkPapers.EDITION).own().length;
    }

    /** A document with all that is stored of it. */
    private int made(CredentialPaper paper) {
        DocumentFile file = setter.set(paper, BenchmarkPapers.SITE, BenchmarkPapers.EDITION);
        return file.own().length
                + file.sha256().length
                + Snapshots.write(paper, BenchmarkPapers.SITE, BenchmarkPapers.EDITION.id(), null)
                        .length();
    }

    private void heap(Results results) {
        BenchmarkPapers source = new BenchmarkPapers();
        int done = 0;
        for (int stop : new int[] {MANY / 10, MANY / 2, MANY}) {
            for (; done < stop; done++) {
                made(source.next());
            }
            results.detail(Figure.rate(
                    "heap after %,d more documents, those of the measurement included".formatted(done),
                    "MB",
                    Measure.heap() / 1024.0));
        }
    }

    /** A way of making documents, and how many it has made. */
    private final class Work {
        private final ToIntFunction<CredentialPaper> way;
        private final AtomicInteger done = new AtomicInteger();

        Work(ToIntFunction<CredentialPaper> way) {
            this.way = way;
        }

        /** How many a second so many threads make. */
        double rate(int threads) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                int before = done.get();
                long begun = System.nanoTime();
                Callable<Integer> loop = () -> loop(begun + ROUND_NANOS);
                for (Future<Integer> one : pool.invokeAll(
                        Stream.generate(() -> loop).limit(threads).toList())) {
                    one.get();
                }
                return (done.get() - before) * 1e9 / (System.nanoTime() - begun);
            } finally {
                pool.shutdown();
            }
        }

        private int loop(long end) {
            int last = 0;
            while (System.nanoTime() < end) {
                last = way.applyAsInt(papers.get(done.getAndIncrement() % PAPERS));
                if (last == 0) {
                    throw new IllegalStateException("nothing was made");
                }
            }
            return last;
        }
    }
}

package org.conferral.document.control;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Wired;
import org.conferral.document.control.making.DocumentMaker;
import org.conferral.document.entity.MakingStep;
import org.conferral.document.entity.MakingStep.Next;

/** Makes documents of ordered items by the agent's own steps, a chunk a transaction. */
public final class Making {
    private static final int CHUNK = 250;

    private final BenchmarkDatabase database;
    private final DocumentMaker maker;

    /** An execution of the agent. */
    public Making(BenchmarkDatabase database, Wired wired) throws Exception {
        this.database = database;
        maker = database.inTransaction(() -> wired.get(DocumentMaker.class));
        begin();
    }

    private void begin() throws SQLException {
        database.execute(
                "insert into document_execution (node, asked_by, asked_at) values ('benchmark', 'SYSTEM', now())");
    }

    /** Makes so many documents, or as many as still wait. */
    public int make(int threads, int count) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Integer> loop = () -> loop(count / threads);
            List<Future<Integer>> loops =
                    pool.invokeAll(Stream.generate(() -> loop).limit(threads).toList());
            int made = 0;
            for (Future<Integer> one : loops) {
                made += one.get();
            }
            return made;
        } finally {
            pool.shutdown();
        }
    }

    private int loop(int count) throws Exception {
        int made = 0;
        while (made < count) {
            int limit = Math.min(CHUNK, count - made);
            MakingStep step = database.inTransaction(() -> maker.next(1, limit));
            if (step.next() == Next.END) {
                return made;
            }
            made += step.made() + step.held();
        }
        return made;
    }
}

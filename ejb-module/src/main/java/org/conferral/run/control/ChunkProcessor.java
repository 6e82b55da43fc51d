package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.conferral.platform.control.DataLock;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.DataErrorException;
import org.conferral.platform.entity.Refusal;
import org.conferral.run.entity.ChunkOutcome;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.SettledItem.Refused;
import org.conferral.run.entity.Stage;
import org.conferral.student.boundary.StudentQueries;

/**
 * Processes a chunk in the caller's transaction. What the database refuses is split in halves under savepoints down to
 * the record at fault, which alone is refused; what gave way to another transaction is tried whole again. Savepoints go
 * as statements: the managed connection refuses JDBC's own.
 */
@ApplicationScoped
public class ChunkProcessor {
    private static final int TRIES = 5;

    @Inject
    Database database;

    @Inject
    RunItems items;

    @Inject
    StudentQueries students;

    @Inject
    Chunks chunks;

    /** Settles those of the run's items that are still pending and that nobody else is at; says how many. */
    public ChunkOutcome process(Run run, Collection<Long> ids) {
        database.write(DataLock::shared);
        List<PendingItem> claimed = retrying(() -> {
            List<PendingItem> mine = items.claim(ids);
            students.lock(mine.stream().map(PendingItem::studentId).distinct().toList());
            return mine;
        });
        return settle(run, claimed);
    }

    private ChunkOutcome settle(Run run, List<PendingItem> claimed) {
        if (claimed.isEmpty()) {
            return ChunkOutcome.NOTHING;
        }
        Chunk[] tried = new Chunk[1];
        try {
            retrying(() -> {
                tried[0] = chunks.begin(run);
                tried[0].settle(claimed);
                items.markOrdered(tried[0].ordered());
                items.markRefused(tried[0].refused());
                return claimed;
            });
        } catch (DataErrorException e) {
            return divide(run, claimed, tried[0].stage(), e);
        }
        return new ChunkOutcome(tried[0].ordered().size(), tried[0].refused().size());
    }

    private ChunkOutcome divide(Run run, List<PendingItem> claimed, Stage stage, DataErrorException e) {
        if (e.isPassing()) {
            throw e;
        }
        if (claimed.size() == 1) {
            items.markRefused(
                    List.of(new Refused(claimed.get(0).id(), stage, new Refusal(0, List.of("database", e.code())))));
            return new ChunkOutcome(0, 1);
        }
        int half = claimed.size() / 2;
        return settle(run, claimed.subList(0, half)).plus(settle(run, claimed.subList(half, claimed.size())));
    }

    private interface Work {
        List<PendingItem> done();
    }

    private List<PendingItem> retrying(Work work) {
        for (int attempt = 1; ; attempt++) {
            database.write(handle -> handle.execute("savepoint chunk"));
            try {
                List<PendingItem> result = work.done();
                database.write(handle -> handle.execute("release savepoint chunk"));
                return result;
            } catch (DataErrorException e) {
                database.write(handle -> handle.execute("rollback to savepoint chunk"));
                if (!e.isPassing() || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}

package org.conferral.run.control.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.DataLock;
import org.conferral.platform.control.work.Savepoints;
import org.conferral.platform.entity.DataErrorException;
import org.conferral.platform.entity.Refusal;
import org.conferral.run.control.RunItems;
import org.conferral.run.entity.ChunkOutcome;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.SettledItem;
import org.conferral.run.entity.SettledItem.Refused;
import org.conferral.run.entity.Settlement;
import org.conferral.run.entity.Stage;
import org.conferral.run.entity.StageErrorException;
import org.conferral.student.boundary.StudentQueries;

/**
 * Processes a chunk in the caller's transaction, under savepoints: one record that the database refuses is refused alone,
 * and costs its neighbours nothing.
 */
@ApplicationScoped
public class ChunkProcessor {
    @Inject
    Database database;

    @Inject
    Savepoints savepoints;

    @Inject
    RunItems items;

    @Inject
    StudentQueries students;

    @Inject
    Chunks chunks;

    /** Settles those of the run's items that are still pending and that nobody else is at; says how many. */
    public ChunkOutcome process(Run run, Collection<Long> ids) {
        database.write(DataLock::shared);
        List<PendingItem> claimed = savepoints.retrying(() -> claim(ids));
        Chunk chunk = chunks.begin(run);
        return Settlement.of(savepoints.outcomes(
                        claimed,
                        some -> settle(chunk, some),
                        (item, error) -> refuse(item, run.kind().firstStage(), error)))
                .outcome();
    }

    private List<PendingItem> claim(Collection<Long> ids) {
        List<PendingItem> mine = items.claim(ids);
        students.lock(mine.stream().map(PendingItem::studentId).distinct().toList());
        return mine;
    }

    private List<SettledItem> settle(Chunk chunk, List<PendingItem> some) {
        Settlement settlement = chunk.settle(some);
        items.markOrdered(settlement.ordered());
        items.markRefused(settlement.refused());
        return Stream.<SettledItem>concat(settlement.ordered().stream(), settlement.refused().stream())
                .toList();
    }

    private SettledItem refuse(PendingItem item, Stage first, DataErrorException error) {
        Stage stage = error instanceof StageErrorException known ? known.stage() : first;
        Refused refused = new Refused(item.id(), stage, new Refusal(0, List.of("database", error.code())));
        items.markRefused(List.of(refused));
        return refused;
    }
}

package org.conferral.document.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.document.entity.MakingWork;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkExecutions;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkTable;

/** The starts of the agent on each server, and whether it may work at all. */
@ApplicationScoped
public class Executions {
    private static final WorkTable TABLE = new WorkTable(MakingWork.KIND, "document_execution", "node");

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    WorkExecutions executions;

    /** A new one on this server, awaited; none while there is one. */
    public Optional<Long> begin(String askedBy) {
        return executions.begin(TABLE, askedBy);
    }

    /** Takes it for a job; false when another one has it. */
    public boolean take(long id, long job) {
        return executions.take(TABLE, id, job);
    }

    public boolean isHeld(long id, long job) {
        return executions.isHeld(TABLE, id, job);
    }

    /** Takes over what nobody is at any more; false when another server was first. */
    public boolean takeOver(long id) {
        return executions.takeOver(TABLE, id);
    }

    /** Ends it, unless it has ended. */
    public void end(long id, WorkResult result) {
        executions.end(TABLE, id, result);
    }

    /** Counts what a chunk came to. */
    public void count(long id, int made, int held) {
        database.write(handle -> handle.execute(
                "update document_execution set made = made + ?, held = held + ? where id = ?", made, held, id));
    }

    /** Removes executions that ended this many days ago and of which there is no document; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle -> handle.execute("""
                        delete from document_execution e
                        where e.ended_at < now() - make_interval(days => ?)
                          and not exists (select from document d where d.execution_id = e.id)""", days));
    }

    /** Whether somebody has paused the agent. */
    public boolean isPaused() {
        return database.read(handle -> handle.createQuery("select paused_by is not null from document_agent")
                .mapTo(Boolean.class)
                .one());
    }

    /** Pauses the agent; each execution ends after its chunk. */
    public void pause(String by) {
        database.write(handle -> handle.createUpdate(
                        "update document_agent set paused_by = :by, paused_at = :at where paused_by is null")
                .bind("by", by)
                .bind("at", Database.timestamp(clock.instant()))
                .execute());
    }

    public void resume() {
        database.write(handle -> handle.execute("update document_agent set paused_by = null, paused_at = null"));
    }
}

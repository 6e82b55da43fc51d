package org.conferral.document.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.conferral.document.entity.AgentExecution;
import org.conferral.document.entity.AgentState;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.WorkResult;

/** Reads how the agent stands and what it did. */
@ApplicationScoped
public class AgentReads {
    private static final int LAST = 20;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** How it stands now, with so many items waiting. */
    public AgentState state(long waiting) {
        return database.read(handle -> handle.createQuery("""
                        select a.paused_by, a.paused_at, e.at_work, e.rate, l.failing
                        from document_agent a, (
                          select count(*) as at_work,
                            (sum((made + held) * 60 / greatest(extract(epoch from :now - asked_at), 1)))::bigint as rate
                          from document_execution where ended_at is null
                        ) e, (
                          select count(*) = 2 as failing from (
                            select result from document_execution where ended_at is not null
                            order by ended_at desc, id desc limit 2
                          ) last where result = 'FAILED'
                        ) l""")
                .bind("now", Database.timestamp(clock.instant()))
                .map((row, context) -> new AgentState(
                        waiting,
                        row.getInt("at_work"),
                        Columns.numberOrNull(row, "rate", rate -> rate),
                        row.getString("paused_by"),
                        Columns.instantOrNull(row, "paused_at"),
                        row.getBoolean("failing")))
                .one());
    }

    /** The last executions, newest first. */
    public List<AgentExecution> executions() {
        return database.read(handle -> handle.createQuery("""
                        select node, asked_by, asked_at, ended_at, result, made, held
                        from document_execution order by id desc limit :last""")
                .bind("last", LAST)
                .map((row, context) -> execution(row))
                .list());
    }

    private static AgentExecution execution(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new AgentExecution(
                row.getString("node"),
                row.getString("asked_by"),
                Columns.instant(row, "asked_at"),
                Columns.instantOrNull(row, "ended_at"),
                result == null ? null : WorkResult.valueOf(result),
                row.getInt("made"),
                row.getInt("held"));
    }
}

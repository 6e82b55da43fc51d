package org.conferral.printing.control.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.returns.PrinterReturn;
import org.conferral.printing.entity.returns.ReturnFault;
import org.conferral.printing.entity.returns.ReturnLine;
import org.conferral.printing.entity.returns.ReturnReject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What printers said of print jobs, and where its envelopes are since. */
@ApplicationScoped
public class PrinterReturns {
    private static final int SHOWN = 100;
    private static final int FETCH = 1_000;

    private static final String REJECTS =
            "select line, text, fault from print_return_reject where return_id = :id order by line";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Where each envelope of a job is. */
    Map<Integer, PieceStatus> envelopes(long job) {
        return database.read(
                handle -> handle.createQuery("""
                        select e.sequence, max(p.status) as status
                        from print_envelope e join print_piece p on p.envelope_id = e.id
                        where e.job_id = :job and p.status <> 'WITHDRAWN' group by e.sequence""").bind("job", job).reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(
                            row.getColumn("sequence", Integer.class),
                            PieceStatus.valueOf(row.getColumn("status", String.class)));
                    return all;
                }));
    }

    /** Notes when what was said of envelopes; what is said twice, as it was said last. */
    void say(long job, List<ReturnLine> lines) {
        database.write(handle -> handle.createUpdate("""
                        update print_envelope e
                        set printed_at = coalesce(s.printed, e.printed_at), spoiled_at = coalesce(s.spoiled, e.spoiled_at),
                          mailed_at = coalesce(s.mailed, e.mailed_at)
                        from (
                          select sequence, max(at) filter (where status = 'PRINTED') as printed,
                            max(at) filter (where status = 'SPOILED') as spoiled,
                            max(at) filter (where status = 'MAILED') as mailed
                          from unnest(:sequences, :statuses, cast(:times as timestamptz[])) l (sequence, status, at)
                          group by sequence) s
                        where e.job_id = :job and e.sequence = s.sequence""")
                .bind("job", job)
                .bind("sequences", lines.stream().map(ReturnLine::envelope).toArray(Integer[]::new))
                .bind("statuses", texts(lines, line -> line.status().name()))
                .bind("times", texts(lines, line -> line.at().toString()))
                .execute());
    }

    /** What is in these envelopes is there now; how many pieces. */
    int move(long job, List<Integer> envelopes, PieceStatus to) {
        return database.read(handle -> handle.createUpdate("""
                        update print_piece p set status = :to
                        from print_envelope e
                        where p.job_id = :job and e.id = p.envelope_id and e.sequence = any (:sequences)
                          and p.status = 'OUTSTANDING'""")
                .bind("job", job)
                .bind("to", to.name())
                .bind("sequences", envelopes.toArray(Integer[]::new))
                .execute());
    }

    /** Records that a file was taken, and which rows not of it. */
    void record(long job, String name, int accepted, List<ReturnReject> rejects, String by) {
        database.write(handle -> {
            long id = handle.createQuery("""
                            insert into print_return (job_id, name, taken_at, taken_by, accepted, rejected)
                            values (:job, :name, :at, :by, :accepted, :rejected) returning id""")
                    .bind("job", job)
                    .bind("name", name)
                    .bind("at", Database.timestamp(clock.instant()))
                    .bind("by", by)
                    .bind("accepted", accepted)
                    .bind("rejected", rejects.size())
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            insert into print_return_reject (return_id, line, text, fault)
                            select :id, r.line, r.text, r.fault from unnest(:lines, :texts, :faults) r (line, text, fault)""")
                    .bind("id", id)
                    .bind("lines", rejects.stream().map(ReturnReject::line).toArray(Integer[]::new))
                    .bind("texts", texts(rejects, ReturnReject::text))
                    .bind("faults", texts(rejects, reject -> reject.fault().name()))
                    .execute();
        });
    }

    private static <T> String[] texts(List<T> all, Function<T, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    /** The files that were taken of a job, newest first. */
    public List<PrinterReturn> of(long job) {
        return database.read(
                handle -> handle.createQuery("select * from print_return where job_id = :job order by id desc")
                        .bind("job", job)
                        .map((row, context) -> new PrinterReturn(
                                row.getLong("id"),
                                row.getString("name"),
                                Columns.instant(row, "taken_at"),
                                row.getString("taken_by"),
                                row.getInt("accepted"),
                                row.getInt("rejected"),
                                rejects(handle, row.getLong("id"))))
                        .list());
    }

    /** Each row of a file that was not taken. */
    void eachReject(long id, Consumer<ReturnReject> act) {
        database.write(handle -> handle.createQuery(REJECTS)
                .bind("id", id)
                .setFetchSize(FETCH)
                .map(PrinterReturns::reject)
                .forEach(act));
    }

    /** Removes the rows that were not taken of files of this many days ago; how many. */
    public int removeRejectsOlderThan(int days) {
        return database.read(handle -> handle.execute("""
                delete from print_return_reject where return_id in
                  (select id from print_return where taken_at < now() - make_interval(days => ?))""", days));
    }

    private static List<ReturnReject> rejects(Handle handle, long id) {
        return handle.createQuery(REJECTS + " limit " + SHOWN)
                .bind("id", id)
                .map(PrinterReturns::reject)
                .list();
    }

    private static ReturnReject reject(ResultSet row, StatementContext context) throws SQLException {
        return new ReturnReject(row.getInt("line"), row.getString("text"), ReturnFault.valueOf(row.getString("fault")));
    }
}

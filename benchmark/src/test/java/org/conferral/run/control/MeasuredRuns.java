package org.conferral.run.control;

import java.io.IOException;
import java.sql.SQLException;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.BenchmarkServer;

/** Bulk runs of all candidates by the deployed application, one like the other: what each leaves is removed before the next. */
final class MeasuredRuns {
    private final BenchmarkServer server;
    private final BenchmarkDatabase database;
    private final long records;
    private final long kept;

    /** Of all who can be awarded something now; the runs that there are stay. */
    MeasuredRuns(BenchmarkServer server) throws SQLException {
        this.server = server;
        this.database = server.database();
        records = database.number("""
                select count(*) from award_candidate
                where credential_type_id in (select id from credential_type where code <> 'HHSD')""");
        kept = database.number("select coalesce(max(id), 0) from run");
    }

    /**
     * A run that has ended.
     *
     * @param begun milliseconds since 1970 when its search began
     * @param ended milliseconds since 1970
     * @param searched seconds of the search
     */
    record Taken(long begun, long ended, double searched) {
        double seconds() {
            return (ended - begun) / 1e3;
        }
    }

    /** Removes what the run before left, and puts the database at a checkpoint. */
    void reset() throws SQLException, IOException {
        String run = " where run_id > " + kept;
        database.asOwnerOfAll(
                "set session_replication_role = replica",
                "delete from award" + run,
                "delete from document_order_item" + run,
                "delete from document_order" + run,
                "delete from credential_number where number in (select credential_number from run_item" + run + ")",
                "delete from run_item" + run,
                "delete from run_event" + run,
                "delete from run_search_range" + run,
                "delete from run_foreseen" + run,
                "delete from run_credential_type" + run,
                "delete from run where id > " + kept,
                "delete from outbox",
                "vacuum analyze award, document_order_item, document_order, credential_number, run_item, run, outbox",
                "checkpoint");
    }

    /** Starts one, and returns when it has ended and balances. */
    Taken run() throws Exception {
        server.startJob("run-by-criteria", "");
        server.await("select coalesce(max(status), '') from run where id > " + kept, MeasuredRuns::hasEnded);
        long processed = database.number("select count(*) from run_item where state <> 'PENDING' and run_id > " + kept);
        if (processed != records) {
            throw new IllegalStateException(processed + " records processed, not " + records);
        }
        return new Taken(
                database.number("select extract(epoch from searched_at) * 1000 from run where id > " + kept),
                database.number("select extract(epoch from ended_at) * 1000 from run where id > " + kept),
                database.number("select extract(epoch from started_at - searched_at) * 1000 from run where id > "
                                + kept)
                        / 1e3);
    }

    static boolean hasEnded(String status) {
        if (status.equals("NEEDS_ATTENTION") || status.equals("STOPPED")) {
            throw new IllegalStateException("the run is " + status);
        }
        return status.equals("COMPLETED");
    }
}

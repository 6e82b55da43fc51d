package org.conferral.printing.control;

import static org.conferral.benchmark.Measure.milliseconds;
import static org.conferral.benchmark.Measure.seconds;

import java.sql.SQLException;
import java.util.List;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.benchmark.Wired;
import org.conferral.printing.control.balance.Balances;
import org.conferral.printing.control.file.JobFolder;
import org.conferral.printing.control.outlet.Transmission;
import org.conferral.printing.control.run.RunPieceReads;
import org.conferral.printing.entity.PrintFile;
import org.conferral.printing.entity.PrintJobRow;
import org.conferral.printing.entity.balance.PrintBalance;

/** How long a page waits for the balance of a print job that has arrived, and for that of its run. */
final class PrintBalances {
    private final BenchmarkDatabase database;
    private final Wired wired;
    private final Results results;

    PrintBalances(BenchmarkDatabase database, Wired wired, Results results) {
        this.database = database;
        this.wired = wired;
        this.results = results;
    }

    /** The balances as they are drawn for a page; the files are those of the release. */
    void measure(PrintJobRow job) throws Exception {
        Balances balances = wired.get(Balances.class);
        RunPieceReads runs = wired.get(RunPieceReads.class);
        long run = newRun();
        arrive(job);
        double first = seconds(() -> database.inTransaction(() -> balances.of(job.id())));
        PrintBalance balance = database.inTransaction(() -> balances.of(job.id()));
        if (balance.count() != 0) {
            throw new IllegalStateException("the job's balance differs by " + balance.count());
        }
        results.detail(Figure.seconds("balance of the job, its files read for the first time", first));
        results.detail(Figure.milliseconds(
                "balance of the job",
                milliseconds(Turns.ROUNDS, () -> database.inTransaction(() -> balances.of(job.id())))));
        results.detail(Figure.milliseconds(
                "balance of its run, %,d items"
                        .formatted(
                                database.inTransaction(() -> runs.delivery(run)).items()),
                milliseconds(Turns.ROUNDS, () -> database.inTransaction(() -> runs.delivery(run)))));
    }

    private void arrive(PrintJobRow job) throws Exception {
        JobFolder files = wired.get(JobFolder.class);
        wired.get(Transmission.class);
        List<PrintFile> written = database.inTransaction(() -> files.write(job, 1));
        for (PrintFile file : written) {
            database.execute("insert into print_file (job_id, name, bytes, sha256) values (" + job.id() + ", '"
                    + file.name() + "', " + file.bytes() + ", decode('" + file.sha256() + "', 'hex'))");
        }
        database.execute(
                "update print_job set status = 'TRANSMITTED', transmitted_at = now() where id = " + job.id(),
                "update document_order_item set status = 'SENT' where id in"
                        + " (select item_id from print_piece where job_id = " + job.id() + ")",
                "analyze");
    }

    private long newRun() throws SQLException {
        database.execute("""
                insert into run (status, delivery_method, searched_by, searched_at, started_by, started_at, ended_at)
                values ('COMPLETED', 'AUTOMATED_PLUS_CARDBOARD', 'benchmark', now(), 'benchmark', now(), now())""");
        long run = database.number("select max(id) from run");
        database.execute("update document_order_item set run_id = " + run
                + " where id in (select item_id from print_piece) and purpose = 'FIRST_RUN'");
        return run;
    }
}

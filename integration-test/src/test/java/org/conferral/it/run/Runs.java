package org.conferral.it.run;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.boundary.RunExports;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunCriteria;
import org.conferral.run.entity.RunExport;
import org.jspecify.annotations.Nullable;

/** What a member of Student Records does with runs, inside the server; {@code records} unless told otherwise. */
public final class Runs {
    public static final String GONE = "gone";

    private Runs() {}

    /** Searches, and waits until the candidates are frozen, or nothing was found. */
    public static long search(RunCriteria criteria) throws Exception {
        long run = as(Account.RECORDS, () -> boundary(RunService.class).draft(criteria, null));
        searched(run);
        return run;
    }

    /** Waits for the end of a search, or until what was selected is frozen. */
    public static String searched(long run) {
        return Patience.await("the search of run " + run, () -> status(run), status -> !status.equals("SEARCHING"));
    }

    public static void start(long run) throws Exception {
        as(Account.RECORDS, () -> {
            boundary(RunService.class).start(run, DeliveryMethod.AUTOMATED_PLUS_CARDBOARD);
            return run;
        });
    }

    /** Starts a draft and waits for its end. */
    public static String process(long run) throws Exception {
        start(run);
        return ended(run);
    }

    public static String ended(long run) {
        return Patience.await("the end of run " + run, () -> status(run), status -> List.of(
                        "COMPLETED", "NEEDS_ATTENTION", "STOPPED", "CLOSED")
                .contains(status));
    }

    public static String status(long run) {
        return Database.column(String.class, "select status from run where id = ?", run).stream()
                .findFirst()
                .orElse(GONE);
    }

    /** The frozen credential of each candidate, by student. */
    public static Map<Long, String> found(long run) {
        return Database.rows(
                        "select student_id, code from run_item i join credential_type t on t.id = credential_type_id"
                                + " where run_id = ?",
                        run)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row.get("student_id"), row -> (String) row.get("code")));
    }

    /** What the item of a student came to. */
    public static Map<String, @Nullable Object> item(long run, long student) {
        return Database.rows("select * from run_item where run_id = ? and student_id = ?", run, student)
                .get(0);
    }

    public static String export(long run, RunExport export) throws Exception {
        return as(Account.RECORDS, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boundary(RunExports.class).write(run, export, out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }
}

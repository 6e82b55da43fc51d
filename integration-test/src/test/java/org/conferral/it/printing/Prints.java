package org.conferral.it.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Executions;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.printing.entity.SheetCode;

/** What an administrator does with print jobs at the console, and what is in the database afterwards. */
public final class Prints {
    private Prints() {}

    /** Everybody of the school has a document that is ready for delivery. */
    public static void ready(School school) {
        Documents.run(school);
        assertEquals("COMPLETED", Documents.make());
    }

    /** Gathers what waits, once nobody is at that. */
    public static void assemble() {
        Executions.mustBeOver("print_assembly");
        long execution = Console.ofTheTestbed().start("printing-assemble-jobs", Map.of());
        assertEquals("COMPLETED", Executions.ended(execution));
        assertEquals("COMPLETED", Executions.exit(execution));
    }

    /** Starts the hand-over of a print job, whether it is released or not; what came of it. */
    static String handOver(long job) {
        long execution =
                Console.ofTheTestbed().start("printing-hand-over-job", Map.of("printJob", String.valueOf(job)));
        assertEquals("COMPLETED", Executions.ended(execution));
        return Executions.exit(execution);
    }

    /** The job that the pupil's item is in. */
    public static long job(Pupil pupil) {
        return Database.count(
                "select job_id from print_piece where item_id = ? and status in ('OUTSTANDING', 'MAILED')",
                Documents.item(pupil));
    }

    /** How often the pupil's item is in a job. */
    static long jobs(Pupil pupil) {
        return Database.count(
                "select count(*) from print_piece where item_id = ? and status = 'OUTSTANDING'", Documents.item(pupil));
    }

    /** The number of the envelope that the pupil's item is in. */
    static long envelope(Pupil pupil) {
        return Database.count(
                "select e.sequence from print_piece p join print_envelope e on e.id = p.envelope_id"
                        + " where p.item_id = ? and p.status in ('OUTSTANDING', 'MAILED')",
                Documents.item(pupil));
    }

    /** What stands on the last sheet of the pupil's envelope. */
    public static SheetCode code(Pupil pupil) {
        int sheets = (int) Database.count(
                "select e.sheets from print_piece p join print_envelope e on e.id = p.envelope_id"
                        + " where p.item_id = ? and p.status <> 'SPOILED'",
                Documents.item(pupil));
        return new SheetCode(job(pupil), (int) envelope(pupil), sheets, sheets);
    }

    static String of(long job, String column) {
        return Database.value(String.class, "select (" + column + ")::text from print_job where id = ?", job);
    }

    /** What happened to a job and by whom, newest first. */
    static List<String> events(long job) {
        return Database.column(
                String.class,
                "select kind || ' ' || actor from print_job_event where job_id = ? order by id desc",
                job);
    }

    /** What the job says of itself is what its envelopes and pieces come to, and no number is missing. */
    static void mustCount(long job) {
        assertEquals(List.of(), Database.column(Long.class, """
                        select j.id from print_job j, (
                          select count(*) as items, coalesce(sum(copies * credential_pages), 0) as credentials,
                            coalesce(sum(copies * plain_pages), 0) as plain, count(*) filter (where envelope_id is null) as loose
                          from print_piece where job_id = ? and status = 'OUTSTANDING') p, (
                          select count(*) as envelopes, coalesce(max(sequence), 0) as last, coalesce(sum(sheets), 0) as sheets
                          from print_envelope where job_id = ?) e
                        where j.id = ? and not (j.items = p.items and j.credential_pages = p.credentials
                          and j.plain_pages = p.plain and p.loose = 0 and e.last = e.envelopes
                          and e.sheets = p.credentials + p.plain
                          and e.envelopes = j.canada + j.united_states + j.elsewhere)""", job, job, job));
    }
}

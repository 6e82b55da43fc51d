package org.conferral.it.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;

/** A run on the two servers that takes a while: an administrator's, over a school of its own. */
public record SlowRun(TwoNodes nodes, long id, int records) {
    private static final int RECORDS = 8_000;

    /** Seconds for each chunk: as long as nothing happens to the run, and from then on. */
    private static final double USUAL = 0.4;

    private static final double SLOWER = 4;

    /** So many new students who achieved the diploma: the codes of an authority and of a school of it, both new; how many. */
    public static final String ENROL = """
            with a as (insert into organization (code, name) values (?, 'Authority') returning id),
            s as (
              insert into organization (code, name, authority_id) select ?, 'School', id from a returning id),
            p as (
              insert into student (asn, asn_status, last_name, first_name, responsible_school_id)
              select lpad((coalesce((select max(asn::bigint) from student), 0) + n)::text, 9, '0'), 'PRIMARY',
                'Many', 'One of', s.id
              from s, generate_series(1, ?) n
              returning id),
            l as (
              insert into student_address (student_id, street, city, province, postal_code, country)
              select p.id, '12 Rue Principale', 'Legal', 'AB', 'T0G 1L0', 'Canada' from p)
            insert into requirement_set_progress
              (student_id, requirement_set_id, credential_type_id, status, award_school_year)
            select p.id, r.id, r.credential_type_id, 'ACHIEVED', 2026
            from p, requirement_set r where r.code = 'AHSD-CURRENT'""";

    private static final Random MOMENT = Seed.random(SlowRun.class);

    /** A run of new students that has got some way, nobody knows how far, and has some way to go. */
    public static SlowRun inTheMiddle(TwoNodes nodes) {
        nodes.pace(USUAL);
        SlowRun run = started(nodes, RECORDS).after(MOMENT.nextInt(1, RECORDS / 2));
        nodes.pace(SLOWER);
        return run;
    }

    /** A run of new students that is at its beginning for a while. */
    public static SlowRun atItsBeginning(TwoNodes nodes) {
        nodes.pace(SLOWER);
        return started(nodes, RECORDS).after(1);
    }

    /** A completed run of so many new students. */
    public static SlowRun completed(TwoNodes nodes, int records) {
        SlowRun run = started(nodes, records);
        run.mustComplete();
        return run;
    }

    private static SlowRun started(TwoNodes nodes, int records) {
        String school = enrol(nodes, records);
        long execution = nodes.console().start("run-by-criteria", Map.of("school", school, "delivery", "MANUAL_MAIL"));
        String exit = Patience.await(
                "the search of execution " + execution,
                () -> nodes.value(
                        "select batchstatus || ' ' || exitstatus from job_execution where jobexecutionid = ?",
                        execution),
                status -> status.startsWith("COMPLETED RUN "));
        return new SlowRun(nodes, Long.parseLong(exit.replace("COMPLETED RUN ", "")), records);
    }

    /** Once so many records are settled. */
    private SlowRun after(int some) {
        Patience.await(
                "record " + some + " of run " + id + " " + Seed.told(),
                () -> nodes.count("select count(*) from run_item where run_id = ? and state <> 'PENDING'", id),
                settled -> settled >= some);
        return this;
    }

    /** New students who achieved the diploma, at a new school; its code. */
    public static String enrol(TwoNodes nodes, int size) {
        long number = nodes.count("select count(*) from organization");
        String school = "S.9%03d".formatted(number);
        nodes.update(ENROL, "A.9%03d".formatted(number), school, size);
        // as an import does: without it, the candidates of the whole province are counted the slow way
        nodes.update("analyze student, requirement_set_progress");
        return school;
    }

    /** The server that is at work on it. */
    public String worker() {
        return nodes.value("select node from work_lease where kind = 'run' and work_id = ?", id);
    }

    /** How often a server went on with it. */
    public long takeovers() {
        return nodes.count("select count(*) from run_event where run_id = ? and kind = 'TAKEN_OVER'", id);
    }

    /** Left alone, it is completed in the end, with one award and one order for each of its records. */
    public void mustComplete() {
        nodes.pace(USUAL);
        assertEquals("COMPLETED", ended(), Seed.told());
        // a database that died has forgotten how large its tables are, and joins them the slow way
        nodes.update("analyze");
        assertEquals(records, nodes.count("select count(*) from run_item where run_id = ? and state = 'ORDERED'", id));
        assertEquals(records, nodes.count("select count(*) from award where run_id = ? and not deleted", id));
        assertEquals(records, nodes.count("select count(distinct student_id) from award where run_id = ?", id));
        assertEquals(records, nodes.count("""
                        select count(*) from document_order_item d
                        join award a on a.credential_number = d.credential_number and a.student_id = d.student_id
                        join run_item i on i.order_item_id = d.id and i.run_id = d.run_id
                        where d.run_id = ? and d.purpose = 'FIRST_RUN'""", id));
    }

    private String ended() {
        return Patience.await(
                "the end of run " + id + " " + Seed.told(),
                () -> nodes.value("select status from run where id = ?", id),
                status -> !status.equals("RUNNING"));
    }
}

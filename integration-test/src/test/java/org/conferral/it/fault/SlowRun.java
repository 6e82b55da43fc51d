package org.conferral.it.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Seed;
import org.conferral.it.testbed.TwoNodes;

/** A run on the two servers that takes a while. */
record SlowRun(TwoNodes nodes, long id) {
    private static final int RECORDS = 12_000;

    private static final Random MOMENT = Seed.random(SlowRun.class);

    /** A run of new students that has got some way, nobody knows how far. */
    static SlowRun inTheMiddle(TwoNodes nodes) {
        return started(nodes).after(MOMENT.nextInt(1, RECORDS * 2 / 3));
    }

    /** A run of new students. */
    static SlowRun started(TwoNodes nodes) {
        enrol(nodes, RECORDS);
        long run = nodes.count(
                "insert into run (status, searched_by, searched_at, started_by, started_at, delivery_method)"
                        + " values ('RUNNING', 'records', now(), 'records', now(), 'MANUAL_MAIL') returning id");
        nodes.update("""
                insert into run_item (run_id, student_id, credential_type_id, asn, requirement_sets,
                  has_mailing_address, active_hold)
                select ?, s.id, 1, s.asn, 'AHSD-CURRENT', false, false from student s
                where not exists (select from award a where a.student_id = s.id)""", run);
        return new SlowRun(nodes, run);
    }

    /** Once so many records are settled. */
    SlowRun after(int some) {
        Patience.await(
                "record " + some + " of run " + id + " " + Seed.told(),
                () -> nodes.count("select count(*) from run_item where run_id = ? and state <> 'PENDING'", id),
                settled -> settled >= some);
        return this;
    }

    /** New students who achieved the diploma. */
    static void enrol(TwoNodes nodes, int size) {
        nodes.update("""
                with s as (
                  insert into student (asn, asn_status, last_name, first_name)
                  select lpad((coalesce((select max(asn::bigint) from student), 0) + n)::text, 9, '0'), 'PRIMARY',
                    'Many', 'One of'
                  from generate_series(1, ?) n
                  returning id)
                insert into requirement_set_progress
                  (student_id, requirement_set_id, credential_type_id, status, award_school_year)
                select s.id, r.id, r.credential_type_id, 'ACHIEVED', 2026
                from s, requirement_set r where r.code = 'AHSD-CURRENT'""", size);
    }

    /** The server that is at work on it. */
    String worker() {
        return nodes.value("select node from run_lease where run_id = ?", id);
    }

    /** How often a server went on with it. */
    long takeovers() {
        return nodes.count("select count(*) from run_event where run_id = ? and kind = 'TAKEN_OVER'", id);
    }

    /** It is completed in the end, with one award and one order for each of its records. */
    void mustComplete() {
        assertEquals("COMPLETED", ended(), Seed.told());
        // a database that died has forgotten how large its tables are, and joins them the slow way
        nodes.update("analyze");
        assertEquals(RECORDS, nodes.count("select count(*) from run_item where run_id = ? and state = 'ORDERED'", id));
        assertEquals(RECORDS, nodes.count("select count(*) from award where run_id = ? and not deleted", id));
        assertEquals(RECORDS, nodes.count("select count(distinct student_id) from award where run_id = ?", id));
        assertEquals(RECORDS, nodes.count("""
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

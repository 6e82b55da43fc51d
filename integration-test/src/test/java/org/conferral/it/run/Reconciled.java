package org.conferral.it.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.it.testbed.Database;

/** Counts of a run against what stands in the database: one active award and one first-run order for each success. */
final class Reconciled {
    private Reconciled() {}

    /** So many records of the run were awarded and ordered, each once. */
    static void ordered(long run, long count) {
        assertEquals(
                count, Database.count("select count(*) from run_item where run_id = ? and state = 'ORDERED'", run));
        assertEquals(count, Database.count("select count(*) from award where run_id = ? and not deleted", run));
        assertEquals(count, Database.count("select count(distinct student_id) from award where run_id = ?", run));
        assertEquals(count, Database.count("select count(*) from document_order_item where run_id = ?", run));
        assertEquals(count, Database.count("""
                select count(distinct d.id) from document_order_item d
                  join award a on a.credential_number = d.credential_number and a.student_id = d.student_id
                  join run_item i on i.order_item_id = d.id and i.run_id = d.run_id
                where d.run_id = ? and a.run_id = d.run_id and d.purpose = 'FIRST_RUN' and not a.deleted""", run));
    }
}

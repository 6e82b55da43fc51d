package org.conferral.it.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.conferral.intake.entity.ImportStatus;
import org.conferral.it.intake.Imports;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Gate;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.School;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** Everybody wants the same students at once: two runs in the middle of their chunks, and an import that wants in. */
@ArquillianTest
class OverlapIT {
    private static final int CROWD = 3_000;

    @Deployment
    static Archive<?> archive() {
        return InServer.archive(OverlapIT.class, Runs.class, Reconciled.class, Imports.class);
    }

    @Test
    void eachStudentIsAwardedOnceAndTheImportGoesInBetweenTwoChunks() throws Exception {
        School school = School.open().crowd(CROWD);
        String asn = ofTheLastChunk(school);
        long first = Runs.search(school.criteria());
        long second = Runs.search(school.criteria());
        long imported;
        try (Gate gate = Gate.shut()) {
            Runs.start(first);
            Runs.start(second);
            gate.await(2);
            imported = Imports.start(Map.of(
                    "students.csv", "ASN,ASN Status,Last Name,First Name\n" + asn + ",Primary,Renamed,In Between\n"));
            Patience.await(
                    "the import to wait for its turn",
                    () -> Database.value(String.class, "select phase from intake_import where id = ?", imported),
                    "WAITING"::equals);
        }
        assertEquals(ImportStatus.COMPLETED, Imports.ended(imported).status());
        assertEquals("COMPLETED", Runs.ended(first));
        assertEquals("COMPLETED", Runs.ended(second));

        long ordered = ordered(first);
        Reconciled.ordered(first, ordered);
        Reconciled.ordered(second, CROWD - ordered);
        assertEquals(CROWD, Database.count("""
                select count(*) from run_item where run_id in (?, ?) and state = 'NOT_PROCESSED' and rule_number = 44010""", first, second));
        assertEquals(CROWD, Database.count("""
                select count(*) from award a join student s on s.id = a.student_id
                where s.responsible_school_id = ? and not a.deleted""", school.id()));
        assertEquals(
                List.of("Renamed", "Many"),
                Database.column(String.class, """
                        select distinct a.last_name from award a join student s on s.id = a.student_id
                        where s.responsible_school_id = ? order by 1 desc""", school.id()),
                "the import came before the last chunk and after the first");
        assertTrue(
                Database.value(Boolean.class, """
                        select bool_and(r.ended_at > i.ended_at) from run r, intake_import i
                        where r.id in (?, ?) and i.id = ?""", first, second, imported),
                "the import waited for chunks, not for runs");
    }

    private static String ofTheLastChunk(School school) {
        return Database.value(
                String.class,
                "select asn from student where responsible_school_id = ? order by id desc limit 1",
                school.id());
    }

    private static long ordered(long run) {
        return Database.count("select count(*) from run_item where run_id = ? and state = 'ORDERED'", run);
    }
}

package org.conferral.it.intake;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conferral.it.run.Runs;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.School;
import org.conferral.province.ProvinceFacts;
import org.conferral.province.ProvinceSize;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.entity.RunCriteria;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The synthetic province of the first start comes in by the product's own import, and a run over it does what is known. */
@ArquillianTest
class ProvinceIT {
    private static final ProvinceFacts FACTS = ProvinceFacts.of(ProvinceSize.SMALL);

    /** The sample came before anything that tests put there. */
    private static final String OF_THE_PROVINCE = """
             from run_item i join student s on s.id = i.student_id
              join credential_type t on t.id = i.credential_type_id
            where i.run_id = ?
              and s.id in (select id from student order by id limit ?)""";

    // student R2.3, province R1.3
    @Test
    void provinceIsImportedAndItsRunDoesWhatIsKnown() throws Exception {
        everyRowWentIn();

        long run = Runs.search(new RunCriteria(null, null, School.ALL_TYPES));
        assertEquals(FACTS.candidates(), count("select count(*)" + OF_THE_PROVINCE, run), "candidates");
        assertEquals(FACTS.candidatesByType(), counts("select t.code" + OF_THE_PROVINCE, run));
        assertEquals(
                FACTS.withoutAddress() + FACTS.withExpiredAddressOnly(),
                count("select count(*)" + OF_THE_PROVINCE + " and not has_mailing_address", run));
        assertEquals(FACTS.onHold(), count("select count(*)" + OF_THE_PROVINCE + " and active_hold", run));
        assertEquals(
                FACTS.withoutSchool(), count("select count(*)" + OF_THE_PROVINCE + " and school_code is null", run));

        assertEquals("COMPLETED", Runs.process(run));
        assertEquals(
                FACTS.failuresByRule().toString(),
                counts("select rule_number::text" + OF_THE_PROVINCE + " and state = 'NOT_PROCESSED'", run)
                        .toString());
        assertEquals(FACTS.succeeding(), count("select count(*)" + OF_THE_PROVINCE + " and state = 'ORDERED'", run));
        assertTrue(as(Account.RECORDS, () -> boundary(RunQueries.class).balance(run))
                .holds());
    }

    private static void everyRowWentIn() {
        Patience.await(
                "the import of the sample",
                () -> Database.column(String.class, "select status from intake_import where source = 'SAMPLE'"),
                List.of("COMPLETED")::equals);
        assertEquals(0, Database.count("""
                select coalesce(sum(rejected), 0) from intake_file f join intake_import i on i.id = f.import_id
                where i.source = 'SAMPLE'"""));
        assertEquals(FACTS.size().students(), Database.count("""
                        select sum(inserted) from intake_file f join intake_import i on i.id = f.import_id
                        where i.source = 'SAMPLE' and file = 'STUDENTS'"""));
    }

    private static long count(String sql, long run) {
        return Database.count(sql, run, FACTS.size().students());
    }

    private static Map<String, Integer> counts(String sql, long run) {
        Map<String, Integer> counts = new TreeMap<>();
        Database.column(String.class, sql, run, FACTS.size().students())
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }
}

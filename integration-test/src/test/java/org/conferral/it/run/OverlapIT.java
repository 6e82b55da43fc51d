package org.conferral.it.run;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.conferral.award.boundary.AwardingService;
import org.conferral.award.entity.AwardOne;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.it.intake.Imports;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Gate;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.BusinessException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Everybody wants the same students at once: two runs in the middle of their chunks, and an import that wants in. */
@ArquillianTest
class OverlapIT {
    private static final int CROWD = 3_000;

    // intake R3.1
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
        assertEquals(IntakeStatus.COMPLETED, Imports.ended(imported).status());
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

    // intake R3.1, order R1.3, R5.3
    @Test
    void importThatKillsHoldsAndRenamesInTheMiddleOfARun() throws Exception {
        School school = School.open().crowd(CROWD);
        List<String> asns = Database.column(
                String.class, "select asn from student where responsible_school_id = ? order by id", school.id());
        List<String> early = asns.subList(0, 3);
        List<String> late = asns.subList(CROWD - 3, CROWD);
        long run = Runs.search(school.criteria());
        long imported;
        try (Gate gate = Gate.shut()) {
            Runs.start(run);
            gate.await(2);
            imported = Imports.start(Map.of("students.csv", news(early, late)));
            Patience.await(
                    "the import to wait for its turn",
                    () -> Database.value(String.class, "select phase from intake_import where id = ?", imported),
                    "WAITING"::equals);
        }
        assertEquals(IntakeStatus.COMPLETED, Imports.ended(imported).status());
        assertEquals("COMPLETED", Runs.ended(run));
        Reconciled.ordered(run, CROWD - 1);
        assertEquals(List.of("CANCELLED STUDENT_DECEASED Many 0"), ordered(early.get(0)));
        assertEquals(List.of("SYSTEM_HOLD STUDENT_HOLD Many 0"), ordered(early.get(1)));
        assertEquals(List.of("ORDERED  Many 1"), ordered(early.get(2)), "ordered before, it is told of the new name");
        assertEquals(List.of(), ordered(late.get(0)));
        assertEquals(60076, Runs.item(run, student(school, "max") - 2).get("rule_number"));
        assertEquals(List.of("ORDERED  Many 0"), ordered(late.get(1)), "a hold does not stop an order");
        assertEquals(List.of("ORDERED  Renamed 0"), ordered(late.get(2)));
    }

    /** Of each three students the first is dead, the second held, the third renamed. */
    private static String news(List<String> early, List<String> late) {
        StringBuilder file =
                new StringBuilder("ASN,ASN Status,Last Name,First Name,Deceased,Official Mark Hold Expiry\n");
        for (List<String> three : List.of(early, late)) {
            file.append(three.get(0)).append(",Primary,Many,One of,Y,\n");
            file.append(three.get(1))
                    .append(",Primary,Many,One of,N,")
                    .append(LocalDate.now(ZoneOffset.UTC).plusDays(40))
                    .append('\n');
            file.append(three.get(2)).append(",Primary,Renamed,In Between,N,\n");
        }
        return file.toString();
    }

    /** The state of what was ordered of a student, the name awarded, and how often something new was told. */
    private static List<String> ordered(String asn) {
        return Database.column(String.class, """
                select i.status || ' ' || coalesce(i.status_change_reason, '') || ' ' || a.last_name || ' '
                  || (select count(*) from document_order_item_news n where n.item_id = i.id)
                from document_order_item i join award a on a.credential_number = i.credential_number
                join student s on s.id = i.student_id where s.asn = ?""", asn);
    }

    @Test
    void singleAwardInTheMiddleOfARunWinsOrGivesWay() throws Exception {
        School school = School.open().crowd(CROWD);
        long early = student(school, "min");
        long late = student(school, "max");
        long run = Runs.search(school.criteria());
        CompletableFuture<Integer> second;
        CompletableFuture<Integer> first;
        try (Gate gate = Gate.shut()) {
            Runs.start(run);
            gate.await(2);
            second = award(early);
            Patience.await(
                    "the single award to wait for the chunk that has its student",
                    () -> Database.count("select count(*) from pg_stat_activity"
                            + " where wait_event_type = 'Lock' and wait_event in ('transactionid', 'tuple')"),
                    waiting -> waiting >= 1);
            first = award(late);
            gate.await(3);
        }
        assertEquals(44010, second.join());
        assertEquals(0, first.join());
        assertEquals("COMPLETED", Runs.ended(run));
        Reconciled.ordered(run, CROWD - 1);
        assertEquals(44010, Runs.item(run, late).get("rule_number"));
        assertEquals(1, Database.count("select count(*) from award where student_id = ? and not deleted", early));
        assertEquals(1, Database.count("select count(*) from award where student_id = ? and not deleted", late));
    }

    private static long student(School school, String which) {
        return Database.count(
                "select %s(id) from student where responsible_school_id = ?".formatted(which), school.id());
    }

    /** As a person does at the same time: the rule that refuses it, 0 when it is awarded. */
    private static CompletableFuture<Integer> award(long student) {
        AwardOne request = new AwardOne(student, CredentialCode.AHSD, new SchoolYear(2026), null, null);
        return CompletableFuture.supplyAsync(() -> {
            try {
                as(Account.AWARDS, () -> boundary(AwardingService.class).award(request));
                return 0;
            } catch (BusinessException e) {
                return e.rule();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
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

package org.conferral.it.award;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.conferral.award.boundary.CredentialListQueries;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.CredentialListRow;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.StudentSearch;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of credentials by type where a large part of all students is in it, by name: the usual one in July. */
@ArquillianTest
class CredentialListIT {
    private static final int CROWD = 4_000;
    private static final int PAGE = 20;

    /** Of these, and nobody else, in a year that no other test has. */
    private static final CredentialCode TYPE = CredentialCode.IOPC;

    private static final SchoolYear YEAR = new SchoolYear(1962);

    @Test
    void pageByNameIsThatOfTheWholeListAndReadsNoMoreThanItNeeds() throws Exception {
        enrol();
        Map<ProgressStatus, Long> counts =
                as(Account.LISTS, () -> boundary(CredentialListQueries.class).counts(TYPE, YEAR));
        assertEquals(CROWD, counts.values().stream().mapToLong(Long::longValue).sum());
        for (ProgressStatus status : new @Nullable ProgressStatus[] {null, ProgressStatus.IN_PROGRESS}) {
            long total = status == null ? CROWD : counts.getOrDefault(status, 0L);
            for (int first : List.of(0, PAGE)) {
                assertEquals(expected(status, first), page(status, first, total), status + " from " + first);
            }
        }
    }

    /** Some of them have the same last name, and nobody has achieved anything. */
    private static void enrol() {
        Database.update("""
                with s as (
                  insert into student (asn, asn_status, last_name, first_name, responsible_school_id)
                  select lpad((970000000 + nextval('test_number'))::text, 9, '0'), 'PRIMARY',
                    chr(65 + (n * 7919) % 26) || 'é' || (n * 104729) % 2000, 'One of', ?
                  from generate_series(1, ?) n
                  returning id)
                insert into requirement_set_progress
                  (student_id, requirement_set_id, credential_type_id, status, award_school_year)
                select s.id, r.id, r.credential_type_id, case s.id % 3 when 0 then 'NOT_ASSESSING' else 'NOT_ACHIEVED' end, ?
                from s, requirement_set r where r.code = 'IOPC-CURRENT'""", School.open().id(), CROWD, YEAR.closing());
        Database.update("analyze student, requirement_set_progress");
    }

    private static List<Long> expected(@Nullable ProgressStatus status, int first) {
        return Database.column(Long.class, """
                select s.id from student s
                join requirement_set_progress p on p.student_id = s.id and p.award_school_year = ?
                join requirement_set r on r.id = p.requirement_set_id and r.code = 'IOPC-CURRENT'
                where p.status = 'NOT_ACHIEVED' or ?
                order by s.last_name collate "en-CA-x-icu", s.first_name collate "en-CA-x-icu", s.asn
                limit ? offset ?""", YEAR.closing(), status == null, PAGE, first);
    }

    /** The students of a page; of the table of students less is read than the list is long, and none of it as a whole. */
    private static List<Long> page(@Nullable ProgressStatus status, int first, long total) throws Exception {
        CredentialListFilter list = new CredentialListFilter(TYPE, YEAR, status, StudentSearch.NOTHING, null);
        PageRequest request = new PageRequest(first, PAGE, "", true);
        UserTransaction transaction = InServer.transaction();
        transaction.begin();
        try {
            // of this connection, with what it has not told yet
            long scanned = ofStudents("seq_scan");
            long fetched = ofStudents("idx_tup_fetch");
            List<CredentialListRow> rows = as(Account.LISTS, () -> boundary(CredentialListQueries.class)
                            .page(list, request, total))
                    .rows();
            assertEquals(scanned, ofStudents("seq_scan"));
            long read = ofStudents("idx_tup_fetch") - fetched;
            assertTrue(read < total, read + " students of " + total);
            return rows.stream().map(CredentialListRow::studentId).toList();
        } finally {
            transaction.rollback();
        }
    }

    private static long ofStudents(String what) {
        return Database.count(
                "select coalesce(" + what + ", 0) from pg_stat_xact_user_tables where relname = 'student'");
    }
}

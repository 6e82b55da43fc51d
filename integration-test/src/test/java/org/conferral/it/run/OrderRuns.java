package org.conferral.it.run;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.Set;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.School;
import org.conferral.run.boundary.RunQueries;
import org.conferral.run.boundary.RunService;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunCounts;

/** What a member of Student Records does with runs that only order, inside the server. */
public final class OrderRuns {
    private OrderRuns() {}

    static void assertBalance(RunCounts counts, long run) throws Exception {
        RunBalance balance =
                as(Account.RECORDS, () -> boundary(RunQueries.class).balance(run));
        assertEquals(counts, balance.counts());
        assertTrue(balance.holds(), balance::toString);
    }

    static long select(ReviewSelection selection) throws Exception {
        long run = begun(selection);
        assertEquals("DRAFT", Runs.searched(run));
        return run;
    }

    static long begun(ReviewSelection selection) throws Exception {
        OptionalLong run = as(Account.RECORDS, () -> boundary(RunService.class).select(selection));
        return run.orElseThrow();
    }

    static ReviewSelection everythingOf(School school) {
        ReviewFilter list = new ReviewFilter(
                ReviewFinding.AWARDED_NOT_ORDERED, Set.of(), null, school.authorityId(), school.id(), null);
        return new ReviewSelection(list, true, Set.of());
    }

    /** So many students who hold the diploma, of which no document was ordered. */
    public static void crowd(School school, int size) {
        Database.update("""
                with s as (
                  insert into student (asn, asn_status, last_name, first_name, responsible_school_id)
                  select lpad((970000000 + nextval('test_number'))::text, 9, '0'), 'PRIMARY', 'Many', 'One of', ?
                  from generate_series(1, ?)
                  returning id),
                n as (
                  insert into credential_number (number, origin)
                  select 7000000000 + s.id, 'GENERATED' from s
                  returning number)
                insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on,
                  last_name, updated_by, updated_at)
                select n.number - 7000000000, 1, n.number, 2025, date '2025-07-20', 'Many', 'records', now() from n""", school.id(), size);
    }
}

package org.conferral.it.award;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.conferral.credential.entity.CredentialCode.COSC;
import static org.conferral.credential.entity.CredentialCode.HHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.conferral.award.boundary.ReviewListQueries;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewFinding;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewRow;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.it.run.OrderRuns;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.Asn;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The four lists of credentials to review (docs/specification/awarding.md §11.1): who is in them, and each who only
 * looks like it.
 */
@ArquillianTest
class ReviewIT {
    private static final PageRequest FIRST = new PageRequest(0, 50, "", true);
    private static final long LONG = 1_000_000;
    private static final int MANY = 1_000;

    // award R5.1
    @Test
    void achievedButNotAwarded() throws Exception {
        School school = School.open();
        Set<ReviewKey> expected = new HashSet<>();
        expected.add(key(school.pupil().achieved(AHSD), AHSD));
        expected.add(key(school.pupil().achieved(AHSD).died(), AHSD));
        expected.add(key(school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null), AHSD));
        expected.add(key(school.pupil().achieved(COSC).achieved(CHSA), CHSA));
        expected.add(key(school.pupil().isAwarded(AHSD).lostEverything().achieved(AHSD), AHSD));
        Pupil honorary = school.pupil().achieved(AHSD).achieved(HHSD);
        expected.addAll(List.of(key(honorary, AHSD), key(honorary, HHSD)));

        school.pupil().achieved(AHSD).isAwarded(AHSD);
        school.pupil().achieved(AHSD).holds(AHSD);
        school.pupil().achieved(COSC).holds(CHSA);
        school.pupil().achieved(AHSD).isRecalculated();
        school.pupil().achieved(AHSD).isDeactivated();
        school.pupil().achieved(AHSD).isSecondaryTo(school.pupil());
        school.pupil().progress("AHSD-CURRENT", "TO_BE_ASSESSED", 2026);
        School.open().pupil().achieved(AHSD);

        assertFound(expected, ReviewFinding.ACHIEVED_NOT_AWARDED, school);
    }

    // award R5.1
    @Test
    void awardedButNotOrdered() throws Exception {
        School school = School.open();
        Set<ReviewKey> expected = new HashSet<>();
        expected.add(key(school.pupil().isAwarded(AHSD), AHSD));
        expected.add(key(school.pupil().isAwarded(AHSD).isSent("CANCELLED"), AHSD));
        expected.add(key(school.pupil().isAwarded(AHSD).isSent("FIRST_RUN", "ORDERED", true), AHSD));
        expected.add(key(school.pupil().isAwarded(AHSD).isSent("REPRINT", "ORDERED", false), AHSD));
        expected.add(key(school.pupil().isAwarded(HHSD).died(), HHSD));

        school.pupil().isAwarded(AHSD).isSent("ORDERED");
        school.pupil().isAwarded(AHSD).isSent("FAILED_DELIVERY");
        school.pupil().isAwarded(AHSD).isLegacy();
        school.pupil().holds(AHSD);
        school.pupil().isAwarded(AHSD).lostEverything();
        school.pupil().isAwarded(AHSD).isRecalculated();
        school.pupil().achieved(AHSD);

        assertFound(expected, ReviewFinding.AWARDED_NOT_ORDERED, school);
    }

    // award R5.1
    @Test
    void awardedButNoLongerAchieved() throws Exception {
        School school = School.open();
        Set<ReviewKey> expected = new HashSet<>();
        expected.add(key(school.pupil().isAwarded(AHSD).progress("AHSD-CURRENT", "NOT_ACHIEVED", 2025), AHSD));
        expected.add(key(school.pupil().isAwarded(AHSD).achieved(COSC), AHSD));
        expected.add(key(school.pupil().holds(AHSD), AHSD));

        school.pupil()
                .isAwarded(AHSD)
                .progress("AHSD-CURRENT", "NOT_ACHIEVED", 2025)
                .progress("AHSD-PRIOR", "ACHIEVED", 2025);
        school.pupil().isAwarded(AHSD).lostEverything();
        school.pupil().isAwarded(AHSD).isRecalculated();
        school.pupil().isAwarded(AHSD).isSecondaryTo(school.pupil().achieved(AHSD));
        school.pupil().progress("AHSD-CURRENT", "NOT_ACHIEVED", 2025);

        assertFound(expected, ReviewFinding.AWARDED_NO_LONGER_ACHIEVED, school);
    }

    // award R5.1
    @Test
    void notAwardedAndNeedsReview() throws Exception {
        School school = School.open();
        Set<ReviewKey> expected = new HashSet<>();
        expected.add(key(school.pupil().progress("COSC-CURRENT", "TO_BE_ASSESSED", 2026), COSC));
        expected.add(key(
                school.pupil()
                        .progress("AHSD-CURRENT", "TO_BE_ASSESSED", null)
                        .progress("AHSD-PRIOR", "ACHIEVED", 2020),
                AHSD));

        school.pupil().progress("COSC-CURRENT", "TO_BE_ASSESSED", 2026).isAwarded(COSC);
        school.pupil().progress("COSC-CURRENT", "TO_BE_ASSESSED", 2026).isRecalculated();
        school.pupil().progress("COSC-CURRENT", "TO_BE_ASSESSED", 2026).isDeactivated();
        school.pupil().progress("COSC-CURRENT", "NOT_ASSESSING", 2026);
        school.pupil().achieved(COSC);

        assertFound(expected, ReviewFinding.NOT_AWARDED_NEEDS_REVIEW, school);
    }

    @Test
    void schoolYearIsTheAwardsOrTheLatestOfTheSets() throws Exception {
        School school = School.open();
        Pupil awarded = school.pupil().isAwarded(AHSD).progress("AHSD-CURRENT", "NOT_ACHIEVED", 2026);
        Pupil achieved =
                school.pupil().progress("AHSD-CURRENT", "ACHIEVED", 2024).progress("AHSD-PRIOR", "NOT_ACHIEVED", 2026);

        assertEquals(Set.of(key(awarded, AHSD)), keys(of(ReviewFinding.AWARDED_NOT_ORDERED, school, 2025)));
        assertEquals(Set.of(), keys(of(ReviewFinding.AWARDED_NOT_ORDERED, school, 2026)));
        assertEquals(Set.of(key(achieved, AHSD)), keys(of(ReviewFinding.ACHIEVED_NOT_AWARDED, school, 2026)));
        assertEquals(Set.of(), keys(of(ReviewFinding.ACHIEVED_NOT_AWARDED, school, 2024)));
        assertEquals(
                new SchoolYear(2026),
                rows(of(ReviewFinding.ACHIEVED_NOT_AWARDED, school, null), FIRST)
                        .get(0)
                        .schoolYear());
        List<SchoolYear> offered =
                as(Account.RECORDS, () -> boundary(ReviewListQueries.class).schoolYears());
        assertTrue(offered.containsAll(List.of(new SchoolYear(2025), new SchoolYear(2026))), offered::toString);
    }

    /** Few years among millions of rows: whoever opens the page waits for no table to be read. */
    @Test
    void schoolYearsAreFoundWithoutReadingTables() throws Exception {
        UserTransaction transaction = InServer.transaction();
        transaction.begin();
        try {
            // of few rows the planner would read all
            OrderRuns.crowd(School.open().crowd(MANY), MANY);
            Database.update("analyze award");
            // of this connection, with what it has not told yet
            List<String> before = scans();
            as(Account.RECORDS, () -> boundary(ReviewListQueries.class).schoolYears());
            assertEquals(before, scans());
        } finally {
            transaction.rollback();
        }
    }

    private static List<String> scans() {
        return Database.column(String.class, """
                        select relname || ' ' || coalesce(seq_scan, 0) from pg_stat_xact_user_tables
                        where relname in ('award', 'requirement_set_progress') order by relname""");
    }

    @Test
    void listIsNarrowedByTypeAuthorityAndText() throws Exception {
        School school = School.open();
        Pupil diploma = school.pupil().isAwarded(AHSD).isCalled("Ångström", "Zoë");
        Pupil certificate = school.pupil().isAwarded(COSC).isCalled("Byström", "Ute");
        ReviewFinding finding = ReviewFinding.AWARDED_NOT_ORDERED;
        ReviewFilter all = new ReviewFilter(finding, Set.of(), null, school.authorityId(), null, null);

        assertEquals(Set.of(key(diploma, AHSD), key(certificate, COSC)), keys(all));
        assertEquals(
                Set.of(key(certificate, COSC)),
                keys(new ReviewFilter(finding, Set.of(COSC), null, school.authorityId(), null, null)));
        assertEquals(Set.of(key(diploma, AHSD)), keys(all.withText("zoe angst")));
        assertEquals(Set.of(key(certificate, COSC)), keys(all.withText(new Asn(certificate.asn()).toString())));
        assertEquals(Set.of(key(certificate, COSC)), keys(all.withText(certificate.asn() + ", 999999998")));
    }

    @Test
    void pagesAreSortedByTheDatabase() throws Exception {
        School school = School.open();
        IntStream.range(0, 30).forEach(n -> school.pupil().isAwarded(AHSD).isCalled("Name" + (n + 10), "X"));
        ReviewFilter list = of(ReviewFinding.AWARDED_NOT_ORDERED, school, null);

        assertEquals(
                "Name10",
                rows(list, new PageRequest(0, 25, "name", true)).get(0).name().last());
        assertEquals(
                "Name39",
                rows(list, new PageRequest(0, 25, "name", false)).get(0).name().last());
        assertEquals(
                List.of("Name35", "Name36", "Name37", "Name38", "Name39"),
                rows(list, new PageRequest(25, 25, "name", true)).stream()
                        .map(row -> row.name().last())
                        .toList());
        for (String sort : List.of("asn", "type", "schoolYear", "school", "number")) {
            assertEquals(25, rows(list, new PageRequest(0, 25, sort, false)).size(), sort);
        }
    }

    @Test
    void fileSaysWhatTheListSays() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil()
                .isAwarded(AHSD)
                .progress("AHSD-CURRENT", "TO_BE_ASSESSED", 2026)
                .isCalled("=Ro", "A");
        ReviewFilter list = of(ReviewFinding.AWARDED_NOT_ORDERED, school, null);

        String text = as(Account.RECORDS, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boundary(ReviewListQueries.class).write(list, out);
            return out.toString(StandardCharsets.UTF_8);
        });

        List<String> lines = List.of(text.split("\r\n", -1));
        assertEquals(
                "\uFEFFASN,Last Name,Suffix,First Name,Middle Name,Credential Code,Credential Type,Authority Code,"
                        + "Authority Name,School Code,School Name,School Year,Requirement Sets,Credential Number,"
                        + "Awarded On,Legacy,Deceased",
                lines.get(0));
        assertTrue(
                lines.get(1)
                        .startsWith(new Asn(pupil.asn()) + ",'=Ro,,A,,AHSD,Alberta High School Diploma,"
                                + school.authorityCode() + ","),
                lines.get(1));
        assertTrue(lines.get(1).contains(",2024/2025,AHSD-CURRENT: ToBeAssessed,8"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",2025-07-20,N,N"), lines.get(1));
        assertEquals(3, lines.size(), "the last line ends, and nothing follows");
        String name =
                as(Account.RECORDS, () -> boundary(ReviewListQueries.class).fileName(list.finding()));
        assertTrue(name.endsWith(" - Credentials to Review - Awarded but Not Ordered.csv"), name);
    }

    private static void assertFound(Set<ReviewKey> expected, ReviewFinding finding, School school) throws Exception {
        ReviewFilter list = of(finding, school, null);
        Set<ReviewKey> shown = new HashSet<>();
        rows(list, FIRST).forEach(row -> shown.add(row.key()));
        assertEquals(expected, shown);
        assertEquals(expected.size(), as(Account.RECORDS, () -> boundary(ReviewListQueries.class)
                .count(list)));
        assertEquals(expected, keys(list));
    }

    private static Set<ReviewKey> keys(ReviewFilter list) throws Exception {
        List<ReviewKey> keys = rows(list, FIRST).stream().map(ReviewRow::key).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size(), "each once");
        ReviewSelection all = new ReviewSelection(list, true, Set.of());
        assertEquals(keys.size(), as(Account.RECORDS, () -> boundary(ReviewListQueries.class)
                .hold(all)));
        return Set.copyOf(keys);
    }

    private static List<ReviewRow> rows(ReviewFilter list, PageRequest request) throws Exception {
        List<ReviewRow> rows = rows(list, request, LONG);
        ReviewListQueries queries = boundary(ReviewListQueries.class);
        assertEquals(rows, rows(list, request, as(Account.RECORDS, () -> queries.count(list))), "short, and read so");
        return rows;
    }

    private static List<ReviewRow> rows(ReviewFilter list, PageRequest request, long total) throws Exception {
        return as(Account.RECORDS, () -> boundary(ReviewListQueries.class).rows(list, request, total));
    }

    private static ReviewFilter of(ReviewFinding finding, School school, @Nullable Integer year) {
        SchoolYear closing = year == null ? null : new SchoolYear(year);
        return new ReviewFilter(finding, Set.of(), closing, school.authorityId(), school.id(), null);
    }

    private static ReviewKey key(Pupil pupil, CredentialCode type) {
        return new ReviewKey(pupil.id(), type);
    }
}

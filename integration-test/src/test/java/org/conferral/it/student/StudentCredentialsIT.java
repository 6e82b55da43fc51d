package org.conferral.it.student;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.credential.entity.CredentialCode.CHSA;
import static org.conferral.credential.entity.CredentialCode.COSC;
import static org.conferral.credential.entity.CredentialCode.HHSD;
import static org.conferral.credential.entity.CredentialCode.HSED;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.conferral.award.boundary.CredentialListQueries;
import org.conferral.award.boundary.StudentCredentialQueries;
import org.conferral.award.entity.CredentialListFilter;
import org.conferral.award.entity.CredentialListRow;
import org.conferral.award.entity.ProgressStatus;
import org.conferral.award.entity.StudentCredential;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.RequirementSetStatus;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Seed;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.entity.OrderItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.StudentSearch;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A student's standing with each credential, one at a time and in the list by type: the same answer in both. */
@ArquillianTest
class StudentCredentialsIT {
    private static final List<RequirementSetStatus> STATUSES = List.of(RequirementSetStatus.values());
    private static final PageRequest FIRST = new PageRequest(0, 200, "", true);

    @Test
    void pageOfAStudentShowsWhatIsAssessedAndWhatIsAwarded() throws Exception {
        Pupil pupil = School.open()
                .pupil()
                .progress("AHSD-CURRENT", "ACHIEVED", 2025)
                .progress("AHSD-PRIOR", "ACHIEVED", 2026)
                .progress("CHSA-CURRENT", "NOT_ASSESSING", null)
                .progress("HSED-ALT1", "TO_BE_ASSESSED", null)
                .progress("HSED-CURRENT", "NOT_ACHIEVED", null)
                .holds(COSC);
        Map<CredentialCode, StudentCredential> known = of(pupil);

        StudentCredential achieved = credential(known, AHSD);
        assertEquals(ProgressStatus.ACHIEVED, achieved.status());
        assertEquals(List.of("AHSD-CURRENT", "AHSD-PRIOR"), achieved.achievedSets());
        assertEquals(new SchoolYear(2026), achieved.schoolYear());
        assertTrue(achieved.isCurrent());
        assertTrue(achieved.isAwardable());

        StudentCredential awarded = credential(known, COSC);
        assertEquals(ProgressStatus.AWARDED, awarded.status());
        assertEquals(new SchoolYear(2020), awarded.schoolYear());
        assertEquals(
                Database.count("select credential_number from award where student_id = ?", pupil.id()),
                Objects.requireNonNull(awarded.award()).number().value());
        assertTrue(awarded.isCurrent());
        assertFalse(awarded.isAwardable());

        assertEquals(ProgressStatus.TO_BE_ASSESSED, credential(known, HSED).status());
        assertEquals(4, credential(known, HSED).sets().size());
        assertEquals(ProgressStatus.NOT_APPLICABLE, credential(known, CHSA).status());
        assertFalse(credential(known, CHSA).isCurrent(), "only when all are asked for");
        assertNull(credential(known, HHSD).status());
        assertFalse(credential(known, HHSD).isCurrent());
        assertEquals(CredentialCode.values().length, known.size());
    }

    @Test
    void deletedAwardIsNoneAnyMore() throws Exception {
        Pupil pupil = School.open().pupil().achieved(AHSD).holds(AHSD).lostEverything();
        assertEquals(ProgressStatus.ACHIEVED, credential(of(pupil), AHSD).status());
    }

    @Test
    void listSaysOfEverybodyWhatTheirPageSays() throws Exception {
        School school = School.open();
        Random random = Seed.random(StudentCredentialsIT.class);
        List<Pupil> pupils = new ArrayList<>();
        for (int count = 0; count < 40; count++) {
            pupils.add(randomPupil(school, random));
        }
        for (CredentialCode type : List.of(AHSD, CHSA)) {
            Map<Long, String> expected = new TreeMap<>();
            for (Pupil pupil : pupils) {
                StudentCredential credential = credential(of(pupil), type);
                if (credential.status() != null) {
                    expected.put(pupil.id(), said(credential));
                }
            }
            assertEquals(expected, listed(school, type), type + " " + Seed.told());
        }
    }

    @Test
    void whatALinkedNumberHoldsIsNotListedAsOpen() throws Exception {
        School school = School.open();
        Pupil open = school.pupil().achieved(AHSD);
        school.pupil().isAwarded(AHSD).isSecondaryTo(school.pupil().achieved(AHSD));

        assertEquals(
                List.of(open.id()),
                rows(school, AHSD, new SchoolYear(2026), ProgressStatus.ACHIEVED).stream()
                        .map(CredentialListRow::studentId)
                        .toList());
        CredentialListFilter two = new CredentialListFilter(
                AHSD, new SchoolYear(2026), null, StudentSearch.parse(open.asn() + ", 999999998"), school.code());
        assertEquals(
                1,
                as(Account.LISTS, () -> boundary(CredentialListQueries.class).page(two, FIRST, null))
                        .total());
    }

    private static Pupil randomPupil(School school, Random random) {
        Pupil pupil = school.pupil();
        for (CredentialCode type : List.of(AHSD, CHSA)) {
            for (String kind : List.of("-CURRENT", "-PRIOR")) {
                if (random.nextBoolean()) {
                    RequirementSetStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
                    pupil.progress(type + kind, status.name(), random.nextBoolean() ? null : 2018 + random.nextInt(3));
                }
            }
            if (random.nextInt(4) == 0) {
                pupil.holds(type);
            }
        }
        return pupil;
    }

    private static String said(StudentCredential credential) {
        return credential.status() + " " + credential.schoolYear() + " " + String.join("; ", credential.achievedSets());
    }

    private static Map<Long, String> listed(School school, CredentialCode type) throws Exception {
        Map<Long, String> listed = new TreeMap<>();
        for (Integer year : new @Nullable Integer[] {null, 2018, 2019, 2020}) {
            SchoolYear asked = year == null ? null : new SchoolYear(year);
            Map<ProgressStatus, Long> counts = new EnumMap<>(ProgressStatus.class);
            for (CredentialListRow row : rows(school, type, asked, null)) {
                assertEquals(asked, row.schoolYear());
                assertNull(
                        listed.put(row.studentId(), row.status() + " " + row.schoolYear() + " " + row.sets()),
                        "in one year only");
                counts.merge(row.status(), 1L, Long::sum);
            }
            for (ProgressStatus status : ProgressStatus.values()) {
                assertEquals(
                        counts.getOrDefault(status, 0L),
                        (long) rows(school, type, asked, status).size(),
                        year + " " + status);
            }
        }
        return listed;
    }

    @Test
    void countsAreOfTheWholeSchoolYear() throws Exception {
        School school = School.open();
        school.pupil().progress("IOPC-CURRENT", "ACHIEVED", 1961);
        school.pupil().progress("IOPC-CURRENT", "NOT_ACHIEVED", 1961);
        school.pupil().progress("IOPC-PRIOR", "NOT_ACHIEVED", 1961);
        School.open().pupil().progress("IOPC-CURRENT", "TO_BE_ASSESSED", 1961);
        assertEquals(
                Map.of(ProgressStatus.ACHIEVED, 1L, ProgressStatus.IN_PROGRESS, 2L, ProgressStatus.TO_BE_ASSESSED, 1L),
                as(Account.LISTS, () -> boundary(CredentialListQueries.class)
                        .counts(CredentialCode.IOPC, new SchoolYear(1961))));
    }

    @Test
    void exportIsWhatTheListShows() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isCalled("=1+1", "Zoë").progress("AHSD-CURRENT", "ACHIEVED", 2019);
        CredentialListFilter filter = filter(school, AHSD, new SchoolYear(2019), null);
        String text = as(Account.AUDITOR, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boundary(CredentialListQueries.class).write(filter, FIRST, out);
            return out.toString(StandardCharsets.UTF_8);
        });
        assertTrue(
                text.contains(
                        new Asn(pupil.asn()) + ",'=1+1,,Zoë,,AHSD,Achieved (Not Awarded),AHSD-CURRENT,2018/2019,,,"
                                + school.authorityCode()),
                text);
        assertEquals(2, text.lines().count());
    }

    @Test
    void ordersOfAStudentAreNewestFirst() throws Exception {
        Pupil pupil = School.open().pupil().holds(AHSD);
        long number = Database.count("select credential_number from award where student_id = ?", pupil.id());
        long first = order(pupil, number, "FIRST_RUN", "SENT", "2026-07-02 12:00+00");
        long second = order(pupil, number, "REPRINT", "SYSTEM_HOLD", "2026-08-02 12:00+00");
        List<OrderItemRow> items =
                as(Account.ORDERS, () -> boundary(OrderItemQueries.class).ofStudent(pupil.id()));
        assertEquals(
                List.of("%010d-01".formatted(second), "%010d-01".formatted(first)),
                items.stream().map(OrderItemRow::number).toList());
        assertEquals(OrderPurpose.REPRINT, items.get(0).purpose());
        assertEquals(OrderItemStatus.SYSTEM_HOLD, items.get(0).status());
        assertEquals("AHSD", items.get(0).documentType());
        assertEquals(number, items.get(0).credentialNumber());
        Database.update(
                "update document_order_item set deleted = true, status = 'CANCELLED', status_change_reason = 'DELETED'"
                        + " where order_id = ?",
                second);
        Pupil former = School.open().pupil().isAwarded(AHSD).isSent("SENT").isSecondaryTo(pupil);
        List<OrderItemRow> all =
                as(Account.ORDERS, () -> boundary(OrderItemQueries.class).ofStudent(pupil.id()));
        assertEquals(3, all.size());
        assertEquals(new Asn(former.asn()), all.get(0).asn());
        assertTrue(all.get(2).deleted(), "deleted ones are last");
        assertEquals("%010d-01".formatted(second), all.get(2).number());
    }

    private static long order(Pupil pupil, long number, String purpose, String status, String placed) {
        long order = Database.count(
                "insert into document_order (id, status, request_method, requestor_name, placed_at, placed_by)"
                        + " values (nextval('seq_document_order'), 'ORDERED', 'NOT_APPLICABLE', 'Test',"
                        + " cast(? as timestamptz), 'test') returning id",
                placed);
        Database.update(
                "insert into document_order_item (order_id, item_number, student_id, purpose, document_type,"
                        + " credential_number, document_language, delivery_method, recipient_is_student,"
                        + " recipient_name, status) values (?, 1, ?, ?, 'AHSD', ?, 'EN', 'MANUAL_MAIL', true, 'Zoë', ?)",
                order,
                pupil.id(),
                purpose,
                number,
                status);
        return order;
    }

    private static Map<CredentialCode, StudentCredential> of(Pupil pupil) throws Exception {
        Map<CredentialCode, StudentCredential> known = new EnumMap<>(CredentialCode.class);
        as(Account.LISTS, () -> boundary(StudentCredentialQueries.class).of(pupil.id()))
                .forEach(credential -> known.put(credential.type().code(), credential));
        return known;
    }

    private static StudentCredential credential(Map<CredentialCode, StudentCredential> known, CredentialCode type) {
        return Objects.requireNonNull(known.get(type));
    }

    private static List<CredentialListRow> rows(
            School school, CredentialCode type, @Nullable SchoolYear year, @Nullable ProgressStatus status)
            throws Exception {
        CredentialListFilter filter = filter(school, type, year, status);
        return as(Account.LISTS, () -> boundary(CredentialListQueries.class)
                .page(filter, FIRST, null)
                .rows());
    }

    private static CredentialListFilter filter(
            School school, CredentialCode type, @Nullable SchoolYear year, @Nullable ProgressStatus status) {
        return new CredentialListFilter(type, year, status, StudentSearch.NOTHING, school.code());
    }
}

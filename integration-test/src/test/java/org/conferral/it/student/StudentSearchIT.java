package org.conferral.it.student;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.boundary.StudentExports;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentBadge;
import org.conferral.student.entity.StudentDetail;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentNotFoundException;
import org.conferral.student.entity.StudentRow;
import org.conferral.student.entity.StudentSearch;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is found by what, and what is told of them. */
@ArquillianTest
class StudentSearchIT {
    private static final PageRequest FIRST = new PageRequest(0, 25, "", true);

    /** Last name, first name, what is looked for, whether they are found. */
    private static final String LOOKED_FOR = """
            Ångström-O'Brien | Zoë      | angstrom             | true
            Ångström-O'Brien | Zoë      | zoe obrien           | true
            Ångström-O'Brien | Zoë      | OBR ANG z            | true
            Ångström-O'Brien | Zoë      | Ångström-O’Brien, Zoë | true
            Ångström-O'Brien | Zoë      | zoe marie            | false
            Ångström-O'Brien | Zoë      | ström                | false
            Łukasiewicz      | Łucja    | lukasi lucja         | true
            Jolicœur         | Maëlle   | jolicoeur            | true
            ᐊᓐᓇ              | ᓴᐃᓚ      | ᐊᓐ                   | true
            Шевченко         | Тарас    | ШЕВЧ                 | true
            Nguyễn           | Thị      | nguyen thi           | true
            Smith            |          | smith                | true
            """;

    // student R1.2; in one go: in the server, each set of parameters would run all of them
    @Test
    void wordsBeginNamesWhateverTheirAccentsCaseAndOrder() {
        assertAll(LOOKED_FOR.lines().map(line -> line.split("\\|", -1)).map(words -> () -> {
            School school = School.open();
            Pupil pupil = school.pupil().isCalled(words[0].strip(), words[1].isBlank() ? null : words[1].strip());
            boolean found = Boolean.parseBoolean(words[3].strip());
            assertEquals(
                    found ? Set.of(pupil.id()) : Set.of(),
                    found(words[2].strip(), school),
                    () -> String.join("|", words));
        }));
    }

    @Test
    void namesMayBeCombiningMarksToo() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().isCalled("A\u030angstro\u0308m", "Zoe\u0308");
        assertEquals(Set.of(pupil.id()), found("ångström zoë", school));
        assertEquals(Set.of(pupil.id()), found("angstrom", school));
    }

    @Test
    void preferredFirstNameIsANameToo() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil();
        Database.update("update student set preferred_first_name = 'Théo' where id = ?", pupil.id());
        assertEquals(Set.of(pupil.id()), found("theo angstrom", school));
    }

    // student R1.1
    @Test
    void digitsAreInTheAsnHoweverTheyAreGrouped() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil();
        school.pupil();
        String asn = pupil.asn();
        for (String text : List.of(asn, new Asn(asn).toString(), asn.substring(0, 4) + " " + asn.substring(4))) {
            assertEquals(Set.of(pupil.id()), found(text, school), text);
        }
        assertEquals(2, found(asn.substring(0, 5), school).size());
        assertEquals(2, found(asn.substring(0, 2), school).size());
        assertTrue(found(asn.substring(4), school).contains(pupil.id()), "a part from the middle");
        assertEquals(Set.of(), found(asn + "0", school));
    }

    // student R1.3, R1.4
    @Test
    void birthDateAndEverythingTogether() throws Exception {
        School school = School.open();
        Pupil twin = school.pupil().isCalled("Roy", "Anne");
        school.pupil().isCalled("Roy", "Zeno");
        Pupil younger = school.pupil().isCalled("Roy", "Anne");
        Database.update("update student set birth_date = date '2009-01-31' where id = ?", younger.id());
        assertEquals(2, found("2008-05-17", school).size());
        assertEquals(Set.of(twin.id()), found("roy anne 2008-05-17", school));
        assertEquals(Set.of(younger.id()), found("2009-01-31 " + younger.asn(), school));
    }

    // student R1.4
    @Test
    void whoLooksForNothingFindsNobody() throws Exception {
        assertEquals(
                0,
                page(new StudentFilter(StudentSearch.NOTHING, null, null), FIRST)
                        .size());
        assertEquals(
                0,
                page(new StudentFilter(StudentSearch.parse("- '"), null, null), FIRST)
                        .size());
    }

    @Test
    void listIsNarrowedSortedAndPagedByTheDatabase() throws Exception {
        School school = School.open();
        Pupil anne = school.pupil().isCalled("Épinette", "Anne");
        Pupil zeno = school.pupil().isCalled("Fournier", "Zeno");
        Pupil old = school.pupil().isCalled("Eperon", "Olga").isSecondaryTo(anne);
        StudentFilter all = filter("98", school, null);

        assertEquals(List.of(old.id(), anne.id(), zeno.id()), ids(page(all, FIRST)), "by name, accents aside");
        assertEquals(List.of(zeno.id(), anne.id(), old.id()), ids(page(all, new PageRequest(0, 25, "name", false))));
        assertEquals(List.of(anne.id()), ids(page(all, new PageRequest(1, 1, "", true))));
        assertEquals(3L, as(Account.LISTS, () -> boundary(StudentQueries.class)
                .page(all, FIRST)
                .total()));
        assertEquals(List.of(old.id()), ids(page(filter("98", school, AsnStatus.SECONDARY), FIRST)));
    }

    @Test
    void exportHoldsEverybodyFoundAndNoFormula() throws Exception {
        School school = School.open();
        Pupil formula = school.pupil().isCalled("=1+1", "Zoë").hasMarksHeld();
        StudentFilter filter = filter(formula.asn(), school, null);
        String text = as(Account.AUDITOR, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            boundary(StudentExports.class).writeList(filter, FIRST, out);
            return out.toString(StandardCharsets.UTF_8);
        });
        String number = school.code().substring(2);
        assertEquals(
                "\uFEFFASN,ASN Status,Last Name,Suffix,First Name,Middle Name,Preferred First Name,Birth Date,"
                        + "Authority Code,Authority Name,School Code,School Name,Deceased,Active Hold,Recalculating\r\n"
                        + new Asn(formula.asn()) + ",Primary,'=1+1,,Zoë,,,2008-05-17,A." + number
                        + ",Division scolaire Prairie-Ouest no " + Integer.parseInt(number.substring(1)) + ",S."
                        + number + ",École Rivière-qui-Barre " + Integer.parseInt(number.substring(1))
                        + ",N,Y,N\r\n",
                text);
    }

    // student R2.3
    @Test
    void everythingIsToldOfOneStudent() throws Exception {
        School school = School.open();
        Pupil primary = school.pupil();
        Pupil pupil = school.pupil()
                .isSecondaryTo(primary)
                .died()
                .hasMarksHeld()
                .isRecalculated()
                .readsFrench();
        Database.update(
                "insert into student_address (student_id, street, country, expiry_date) values (?, 'Old', 'Canada', ?)",
                pupil.id(),
                java.sql.Date.valueOf("2020-01-01"));
        StudentDetail detail = get(pupil.id());

        assertEquals(
                List.of(StudentBadge.DECEASED, StudentBadge.SECONDARY, StudentBadge.HOLD, StudentBadge.RECALCULATING),
                detail.identity().badges());
        assertEquals(
                primary.id(),
                Objects.requireNonNull(detail.identity().primary()).id());
        assertEquals(LocalDate.of(2008, 5, 17), detail.birthDate());
        assertEquals("FR", detail.language());
        assertEquals(
                school.code(), Objects.requireNonNull(detail.school()).code().value());
        assertEquals(
                school.authorityCode(),
                Objects.requireNonNull(detail.authority()).code().value());
        assertEquals(
                List.of(true, false),
                detail.addresses().stream().map(address -> address.mailing()).toList());
        assertEquals(
                List.of(pupil.id()),
                get(primary.id()).secondaries().stream()
                        .map(other -> other.id())
                        .toList());
    }

    @Test
    void studentWhoIsNotThereIsNotFound() {
        assertThrows(StudentNotFoundException.class, () -> get(-1));
        assertThrows(
                StudentNotFoundException.class,
                () -> as(Account.ORDERS, () -> boundary(StudentQueries.class).identity(-1)));
    }

    private static StudentDetail get(long id) throws Exception {
        return as(Account.LISTS, () -> boundary(StudentQueries.class).get(id));
    }

    private static Set<Long> found(String text, School school) throws Exception {
        return Set.copyOf(ids(page(filter(text, school, null), FIRST)));
    }

    private static StudentFilter filter(String text, School school, @Nullable AsnStatus status) {
        return new StudentFilter(StudentSearch.parse(text), status, school.code());
    }

    private static List<StudentRow> page(StudentFilter filter, PageRequest request) throws Exception {
        return as(
                Account.ORDERS,
                () -> boundary(StudentQueries.class).page(filter, request).rows());
    }

    private static List<Long> ids(List<StudentRow> rows) {
        return rows.stream().map(StudentRow::id).collect(Collectors.toList());
    }
}

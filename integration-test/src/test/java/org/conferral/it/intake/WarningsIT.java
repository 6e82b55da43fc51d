package org.conferral.it.intake;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.boundary.IntakeWarningService;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.WarnedRow;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.boundary.WarningService;
import org.conferral.student.entity.StudentWarning;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Names, places and persons that are not what they seem: rejected, or told until somebody has looked
 * (docs/specification/product.md, 19).
 */
@ArquillianTest
class WarningsIT {
    @Test
    void namesNobodySeesAreRejectedOrCleanedAndTold() throws Exception {
        IntakeRow row = Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Last Name,First Name
                915010001,Primary,\u00a0,
                915010002,Primary,\u200b,
                915010003,Primary,\u200bLaroche,Ann
                915010004,Primary,Laroche\u00a0,Ann
                """);
        assertEquals(
                Map.of(
                        2L,
                        "Last Name: A last name or a first name is needed.",
                        3L,
                        "Last Name: A last name or a first name is needed."),
                Imports.rejected(row, IntakeFile.STUDENTS));
        assertEquals(
                List.of("Laroche", "Laroche"),
                Database.column(String.class, "select last_name from student where asn like '91501000_' order by asn"));
        assertEquals(
                Map.of(
                        4L,
                        "Last Name: Invisible characters taken away (Laroche).",
                        5L,
                        "Last Name: Invisible characters taken away (Laroche)."),
                Imports.warned(row));
        assertEquals(List.of(), Imports.warnings("915010003"), "told once, not carried");
    }

    // intake R2.8, R2.9
    @Test
    void damagedNamesGoInWithAWarningUntilSomebodyHasLooked() throws Exception {
        String csv = """
                ASN,ASN Status,Last Name,First Name
                915020001,Primary,LÃ©vesque,Ann
                915020002,Primary,L\ufffdvesque,Ann
                915020003,Primary,L?vesque,Ann
                915020004,Primary,L&eacute;vesque,Ann
                915020005,Primary,#N/A,Ann
                """;
        IntakeRow row = Imports.run(IntakeFile.STUDENTS, csv);
        assertEquals(IntakeStatus.COMPLETED_WITH_REJECTIONS, row.status());
        assertEquals("5 4 0 0 1", Imports.counts(row, IntakeFile.STUDENTS));
        assertEquals(4, row.warned());
        assertTrue(Imports.rejected(row, IntakeFile.STUDENTS)
                .getOrDefault(3L, "")
                .startsWith("Last Name: This holds a character"));
        assertEquals(
                List.of("NAME_MISREAD", "NAME_LOST", "NAME_MARKUP", "NAME_PLACEHOLDER"),
                Database.column(String.class, """
                        select o.kind from student_open_warning o join student s on s.id = o.student_id
                        where s.asn like '91502000_' order by s.asn"""));
        assertTrue(Imports.warnedCsv(row)
                .contains("students.csv,4,Last Name: Name with a question mark where a letter was (L?vesque)."));

        confirm("915020003");
        IntakeRow again = Imports.run(IntakeFile.STUDENTS, csv);
        assertEquals(3, again.warned(), "what was confirmed is not told again");
        assertFalse(Imports.warnings("915020003").get(0).isOpen());
        assertEquals("records", Imports.warnings("915020003").get(0).confirmedBy());

        Imports.run(IntakeFile.STUDENTS, csv.replace("L?vesque", "L?veque"));
        assertEquals(
                List.of(true, false),
                Imports.warnings("915020003").stream()
                        .map(StudentWarning::isOpen)
                        .toList(),
                "another value, another warning");

        Imports.run(IntakeFile.STUDENTS, csv.replace("L&eacute;vesque", "Lévesque"));
        assertEquals(List.of(), Imports.warnings("915020004"), "mended");
    }

    // intake R2.8
    @Test
    void organizationSaidToBeRightIsNotToldAgain() throws Exception {
        String csv = """
                Organization Code,Name
                A.9151,Montr?al
                A.9152,Qu?bec
                """;
        IntakeRow row = Imports.run(IntakeFile.ORGANIZATIONS, csv);
        assertEquals(2, row.warned());
        assertEquals(List.of(true, true), opened(row));
        as(Account.ADMIN, () -> {
            boundary(IntakeWarningService.class).confirm(row.id(), 2);
            boundary(IntakeWarningService.class).confirm(row.id(), 2);
            return row;
        });
        assertEquals(List.of(false, true), opened(row));
        IntakeRow again = Imports.run(IntakeFile.ORGANIZATIONS, csv);
        assertEquals(1, again.warned(), "what was confirmed is not told again");
        assertEquals(
                1,
                Imports.run(IntakeFile.ORGANIZATIONS, "Organization Code,Name\nA.9151,Montr?a\n")
                        .warned(),
                "another value, another warning");
    }

    private static List<Boolean> opened(IntakeRow row) throws Exception {
        return as(Account.ADMIN, () -> boundary(IntakeQueries.class).warned(row.id(), new PageRequest(0, 25, "", true)))
                .rows()
                .stream()
                .map(WarnedRow::open)
                .toList();
    }

    @Test
    void placeIsOneHoweverItIsSpelt() throws Exception {
        IntakeRow row = Imports.run(Map.of(
                "students.csv", "ASN,ASN Status,Last Name\n915040001,Primary,Poirier\n",
                "addresses.csv", """
                        ASN,Street,City,Postal Code,Country,Preferred
                        915040001,12 Main Street,Legal,T0G 1L0,Canada,Y
                        915040001,12 Main Street ,Legal,T0G1L0,CANADA,Y
                        915040001,12 MAIN STREET,Legal,t0g 1l0,Canada,Y
                        915040001,12 Main Street,Legal,T0G\u00a01L0,Canada,Y
                        """));
        assertEquals("4 1 0 0 3", Imports.counts(row, IntakeFile.ADDRESSES));
        IntakeRow later = Imports.run(
                IntakeFile.ADDRESSES, "ASN,Street,Postal Code,Country\n915040001,12 Main St.reet,T0G-1L0,canada\n");
        assertEquals("1 0 1 0 0", Imports.counts(later, IntakeFile.ADDRESSES));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from student_address a join student s on s.id = a.student_id where s.asn = '915040001'"));
    }

    @Test
    void addressThatSaysThatThereIsNoneIsTold() throws Exception {
        IntakeRow row = Imports.run(Map.of(
                "students.csv", "ASN,ASN Status,Last Name\n915050001,Primary,Roy\n",
                "addresses.csv", """
                        ASN,Street,City,Postal Code,Country
                        915050001,No fixed address,Legal,T0G 1L0,Canada
                        915050001,12 Main Street,Legal,T0G 1L0,Canada
                        """));
        assertEquals(
                Map.of(2L, "Street: Address that says that there is none (No fixed address)."), Imports.warned(row));
        assertEquals(
                List.of("ADDRESS_NONE"),
                Imports.warnings("915050001").stream()
                        .map(warning -> warning.kind().name())
                        .toList());
    }

    @Test
    void onePersonHoldsACredentialOnce() throws Exception {
        Imports.run(Map.of(
                "students.csv", """
                        ASN,ASN Status,Primary ASN,Last Name,First Name
                        915060001,Primary,,Iverson,Mia
                        915060002,Primary,,Iverson,Mia
                        915060003,Primary,,Iverson,Mia
                        915060004,Primary,,Iverson,Mia
                        """,
                "credential_progress.csv", """
                        ASN,Credential Code,Requirement Set Code,Status,Award School Year
                        915060001,AHSD,AHSD-CURRENT,Achieved,2026
                        """,
                "awarded_credentials.csv", """
                        ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name
                        915060001,COSC,9150600001,2024,2024-07-02,Iverson
                        915060002,AHSD,9150600002,2025,2025-07-02,Iverson
                        915060002,COSC,9150600003,2024,2024-07-02,Iverson
                        915060004,AHSD,9150600005,2025,2025-07-02,Iverson
                        """));
        assertEquals(List.of(), Imports.warnings("915060001"));

        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name,First Name
                915060002,Secondary,915060001,Iverson,Mia
                """);
        assertEquals(List.of("HELD_TWICE COSC 91506-00001, 91506-00003"), told("915060001"));
        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name,First Name
                915060004,Secondary,915060001,Iverson,Mia
                """);
        assertEquals(
                List.of("HELD_TWICE AHSD 91506-00002, 91506-00005", "HELD_TWICE COSC 91506-00001, 91506-00003"),
                told("915060001"));
        Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,Last Name\n915060004,Primary,Iverson\n");

        IntakeRow row = Imports.run(IntakeFile.AWARDED_CREDENTIALS, """
                ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name
                915060001,AHSD,9150600004,2026,2026-07-02,Iverson
                915060002,AHSD,9150600002,2025,2025-07-02,Iverson
                """);
        assertEquals(
                Map.of(
                        2L,
                        "Credential Code: The person already holds this credential under another student number, 915060002."),
                Imports.rejected(row, IntakeFile.AWARDED_CREDENTIALS));

        Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,Last Name\n915060002,Primary,Iverson\n");
        assertEquals(List.of(), Imports.warnings("915060001"), "not linked any more");
    }

    private static List<String> told(String asn) throws Exception {
        return Imports.warnings(asn).stream()
                .map(warning -> warning.kind() + " " + warning.subject() + " " + warning.value())
                .sorted()
                .toList();
    }

    private static void confirm(String asn) throws Exception {
        long id = Database.count("select id from student where asn = ?", asn);
        long warning = Imports.warnings(asn).get(0).id();
        as(Account.RECORDS, () -> {
            boundary(WarningService.class).confirm(id, warning);
            return true;
        });
    }
}

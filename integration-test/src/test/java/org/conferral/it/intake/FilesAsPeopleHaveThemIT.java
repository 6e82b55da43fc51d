package org.conferral.it.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.it.testbed.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Files as people and their programs make them: understood, or refused with what is wrong and how to mend it
 * (docs/specification/product.md, decision 21).
 */
@ArquillianTest
class FilesAsPeopleHaveThemIT {
    private static final String SCHOOLS = """
            Organization Code,Name,Authority Code,Language,Active
            A.1401,Tamarack School Division,,EN,Y
            S.1401,Tamarack High,A.1401,EN,Y
            """;

    @Test
    void headingsInOtherCaseAreUnderstoodAndUnknownOnesListed() throws Exception {
        IntakeRow row = Imports.run(Map.of(
                "organizations.csv", SCHOOLS,
                "students.csv", """
                        ASN,ASN Status,Last Name,first name,birth  date:,responsible\u00a0school code,document language,Locker
                        914010001,Primary,Sandhu,Ann,2008-05-17,S.1401,FR,12
                        """,
                "credential_progress.csv", """
                        ASN,Credential Code,Requirement Set Code,Status,Award school year
                        914010001,AHSD,AHSD-CURRENT,Achieved,2026
                        """));
        assertEquals(IntakeStatus.COMPLETED, row.status(), () -> String.valueOf(row.reason()));
        assertEquals(List.of("Locker"), row.files().get(1).unknown());
        assertEquals(1, Database.count("""
                        select count(*) from student s
                        join organization o on o.id = s.responsible_school_id and o.code = 'S.1401'
                        join requirement_set_progress p on p.student_id = s.id and p.award_school_year = 2026
                        where s.asn = '914010001' and s.first_name = 'Ann' and s.birth_date = '2008-05-17'
                          and s.document_language = 'FR'"""));
    }

    @Test
    void headingsQuotedBehindTwoMarksAreUnderstood() throws Exception {
        IntakeRow row = Imports.run(
                IntakeFile.STUDENTS,
                "\ufeff\ufeff\"ASN\",\"ASN Status\",\"Last Name\"\r\n\"914010011\",\"Primary\",\"Moreau\"\r\n");
        assertEquals("1 1 0 0 0", Imports.counts(row, IntakeFile.STUDENTS));
    }

    @Test
    void zipCutOffBehindItsFirstFileIsRefusedWhole() throws Exception {
        byte[] zip = Imports.zip(Map.of("organizations.csv", SCHOOLS.replace("1401", "1402")));
        byte[] cut = Arrays.copyOf(zip, indexOf(zip, "PK\u0001\u0002"));
        assertTrue(refusal(cut, "july.zip").startsWith("The ZIP file is cut off"));
        assertEquals(0, Database.count("select count(*) from organization where code = 'A.1402'"));
        assertEquals(
                "zipCutOff",
                Database.value(String.class, "select reason_code from intake_import order by id desc limit 1"));
    }

    @Test
    void folderAndNoiseInAZipAreFine() throws Exception {
        IntakeRow row = Imports.ended(Imports.upload(zip(
                "June/organizations.csv", SCHOOLS,
                "June/Students.CSV", "ASN,ASN Status,Last Name\n914010021,Primary,Roy\n",
                "June/Thumbs.db", "x",
                "June/.DS_Store", "x",
                "README.txt", "x",
                "__MACOSX/June/._Students.CSV", "x")));
        assertEquals(IntakeStatus.COMPLETED, row.status(), () -> String.valueOf(row.reason()));
        assertEquals("1 1 0 0 0", Imports.counts(row, IntakeFile.STUDENTS));
    }

    @Test
    void singleCsvComesWithoutAZip() throws Exception {
        byte[] csv = "ASN,ASN Status,Last Name\n914010031,Primary,Roy\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "1 1 0 0 0", Imports.counts(Imports.ended(Imports.upload(csv, "students.csv")), IntakeFile.STUDENTS));
        assertEquals(
                "1 0 0 1 0", Imports.counts(Imports.ended(Imports.upload(csv, "export (1).csv")), IntakeFile.STUDENTS));
    }

    @Test
    void cellsLeftOutAtTheEndAreBlankAndCtrlZIsNoRow() throws Exception {
        IntakeRow row = Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Last Name,First Name,E-mail,Suffix
                914010041,Primary,Gill,Ann,,
                914010042,Primary,Novak,Bo
                \u001a""");
        assertEquals("2 2 0 0 0", Imports.counts(row, IntakeFile.STUDENTS));
    }

    @Test
    void strayQuotationMarksSwallowNobodyUnseen() throws Exception {
        IntakeRow row = Imports.run(Map.of(
                "students.csv", """
                        ASN,ASN Status,Last Name
                        914010051,Primary,Aspen
                        914010052,Primary,Birch
                        914010053,Primary,Cedar
                        """,
                "addresses.csv", """
                        ASN,Street,City,Province,Postal Code,Country,Preferred,Effective Date,Expiry Date
                        914010051,"5 First Street,Legal,AB,T0G 1L0,Canada,Y,2020-01-01,
                        914010052,6 Second Street",Legal,AB,T0G 1L0,Canada,Y,2020-01-01,
                        914010053,7 Third Street,Legal,AB,T0G 1L0,Canada,Y,2020-01-01,
                        """));
        assertEquals(IntakeStatus.COMPLETED_WITH_REJECTIONS, row.status());
        assertEquals(
                "Street: This cell holds 2 lines that look like rows of their own."
                        + " Is a quotation mark missing, or one too many?",
                Imports.rejected(row, IntakeFile.ADDRESSES).get(2L));
        assertEquals("2 1 0 0 1", Imports.counts(row, IntakeFile.ADDRESSES));
    }

    @Test
    void semicolonsAndTabsAreRefusedWithHowToSave() {
        String semicolons =
                refusal(Imports.zip(Map.of("students.csv", "ASN;ASN Status;Last Name\n1;Primary;Roy\n")), "a.zip");
        assertTrue(semicolons.startsWith("students.csv: semicolons stand between the cells"), semicolons);
        assertTrue(semicolons.contains("CSV UTF-8 (Comma delimited)"), semicolons);
        assertTrue(refusal(Imports.zip(Map.of("students.csv", "ASN\tASN Status\tLast Name\n")), "a.zip")
                .startsWith("students.csv: tabs stand between the cells"));
    }

    @Test
    void otherEncodingIsNamedWithItsRow() throws Exception {
        StringBuilder csv = new StringBuilder("ASN,ASN Status,Last Name\r\n");
        for (int i = 0; i < 400; i++) {
            csv.append(914_020_000 + i)
                    .append(",Primary,")
                    .append(i == 310 ? "Hébert" : "Tremblay")
                    .append("\r\n");
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("students.csv"));
            out.write(csv.toString().getBytes(Charset.forName("windows-1252")));
            out.closeEntry();
        }
        String said = refusal(zip.toByteArray(), "students.zip");
        assertTrue(said.contains("it looks like Windows-1252 (row 312)"), said);
        assertTrue(said.contains("Save it again as UTF-8"), said);
        assertEquals(0, Database.count("select count(*) from student where asn like '91402%'"));
    }

    private static String refusal(byte[] sent, String name) {
        return assertThrows(IntakeRefusedException.class, () -> Imports.upload(sent, name))
                .reason()
                .text(Locale.ENGLISH);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}

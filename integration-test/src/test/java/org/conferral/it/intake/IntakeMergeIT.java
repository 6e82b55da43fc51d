package org.conferral.it.intake;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeSource;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.platform.entity.PageRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of the rows that go in. */
@ArquillianTest
class IntakeMergeIT {
    private static final Map<String, String> PROVINCE = Map.of(
            "awarded_credentials.csv", """
                    ASN,Credential Code,Credential Number,School Year,Awarded On,First Name
                    976000001,COSC,,2001,2001-07-01,Ann
                    976000002,AHSD,9760000001,2001,2001-07-01,Bo
                    """,
            "credential_progress.csv", """
                    ASN,Credential Code,Requirement Set Code,Status,Award School Year
                    976000001,AHSD,AHSD-PRIOR,Achieved,2026
                    """,
            "addresses.csv", """
                    ASN,Street,City,Province,Postal Code,Country,Preferred,Effective Date,Expiry Date
                    976000001,"Box 1\r\nRR 2 ",Legal,AB,T0G 1L0,Canada,Y,2020-01-01,
                    """,
            "students.csv", """
                    ASN,ASN Status,Primary ASN,Last Name,First Name,Responsible School Code,Document Language
                    9760-0000-1,Primary,,Roy,Ann,S.1201,FR
                    9760-0000-2,Secondary,976000001,Roy,Bo,,
                    """,
            "organizations.csv", """
                    Organization Code,Name,Authority Code
                    S.1201,North,A.1201
                    A.1201,Prairie,
                    """);

    // intake R2.5
    @Test
    void importingTwiceChangesNothing() throws Exception {
        IntakeRow first = Imports.run(PROVINCE);
        assertEquals(IntakeStatus.COMPLETED, first.status(), () -> String.valueOf(first.reason()));
        assertEquals(
                Stream.of(IntakeFile.values())
                        .filter(file -> file != IntakeFile.CONNECTIONS)
                        .toList(),
                first.files().stream().map(file -> file.file()).toList());
        assertEquals("2 2 0 0 0", Imports.counts(first, IntakeFile.STUDENTS));
        assertEquals(8, first.inserted());
        long number = numberOfAnn();

        IntakeRow second = Imports.run(PROVINCE);

        assertEquals("2 0 0 2 0", Imports.counts(second, IntakeFile.STUDENTS));
        assertEquals("2 0 0 2 0", Imports.counts(second, IntakeFile.AWARDED_CREDENTIALS));
        assertEquals(8, second.unchanged());
        assertEquals(number, numberOfAnn());
    }

    private static long numberOfAnn() {
        return Database.count(
                "select credential_number from award a join student s on s.id = a.student_id where s.asn = '976000001'");
    }

    @Test
    void importIsInTheHistoryUnderWhoMadeIt() throws Exception {
        IntakeRow row = Imports.run(IntakeFile.ORGANIZATIONS, "Organization Code,Name\nA.1210,Prairie\n");

        IntakeRow newest = as(Account.AUDITOR, () -> boundary(IntakeQueries.class)
                .page(new PageRequest(0, 1, "", false))
                .rows()
                .get(0));
        assertEquals(row, newest);
        assertEquals("admin", newest.startedBy());
        assertEquals(IntakeSource.UPLOAD, newest.source());
        assertEquals("test.zip", newest.name());
        assertEquals(100, as(Account.ADMIN, () -> boundary(IntakeQueries.class)
                .progress(row.id())
                .orElseThrow()
                .percent()));
    }

    // intake R2.4
    @Test
    void absentColumnLeavesAndBlankCellClears() throws Exception {
        Imports.run(IntakeFile.ORGANIZATIONS, "Organization Code,Name,Authority Code\nA.1220,P,\nS.1220,N,A.1220\n");
        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Last Name,First Name,Middle Name,Deceased,Document Language,Birth Date,Responsible School Code
                977000001,Primary,Roy,Ann,May,Y,FR,2008-01-01,S.1220
                """);

        Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,First Name\n977000001,Deactivated,Anne\n");
        assertEquals("DEACTIVATED|Roy|Anne|May|true|FR|2008-01-01|S.1220", student("977000001"), "absent columns stay");

        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Last Name,First Name,Middle Name,Deceased,Document Language,Birth Date,Responsible School Code
                977000001,Primary,,Anne,,,,,
                """);
        assertEquals("PRIMARY|-|Anne|-|false|EN|-|-", student("977000001"), "blank cells clear");

        IntakeRow nameless = Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,First Name\n977000001,Primary,\n");
        assertEquals(1, nameless.rejected(), "nothing would be left of the name");
    }

    @Test
    void secondaryThatBecomesPrimaryLosesItsPrimary() throws Exception {
        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name
                977100001,Primary,,Roy
                977100002,Secondary,977100001,Roy
                """);
        IntakeRow kept = Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,Last Name\n977100002,Secondary,Ray\n");
        assertEquals(1, kept.updated(), "its stored primary counts");
        IntakeRow freed = Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,Last Name\n977100002,Primary,Ray\n");
        assertEquals(1, freed.updated());
        assertEquals(0, Database.count("select count(primary_student_id) from student where asn = '977100002'"));
    }

    @Test
    void namesKeepEveryCharacter() throws Exception {
        List<String> names = List.of(
                "D'Arcy-O'Neil",
                "Ça va",
                "e\u0301cole",
                "ᓀᐦᐃᔭᐤ",
                "Tsʼeʔe̱",
                "李",
                "𐐀𐐁",
                "ਸਿੰਘ",
                "a  b",
                "'Iolani",
                "=SUM(A1)");
        StringBuilder csv = new StringBuilder("\ufeffASN,ASN Status,Last Name\r\n");
        for (int i = 0; i < names.size(); i++) {
            String cell = names.get(i).startsWith("=") ? "'" + names.get(i) : names.get(i);
            csv.append(977_200_000 + i).append(",Primary,").append(cell).append("\r\n");
        }
        assertEquals(
                names.size() + " " + names.size() + " 0 0 0",
                Imports.counts(Imports.run(IntakeFile.STUDENTS, csv.toString()), IntakeFile.STUDENTS));
        assertEquals(
                names,
                Database.column(String.class, "select last_name from student where asn like '9772%' order by asn"));
    }

    // intake R4.1
    @Test
    void rejectedRowsComeBackAndGoInOnceCorrected() throws Exception {
        IntakeRow first = Imports.run(IntakeFile.STUDENTS, """
                Note,ASN,ASN Status,Last Name,Errors
                '=1+1,977300001,Primry,"Roy, Jr.",old
                fine,977300002,Primary,Roy,old
                """);
        String csv = Imports.rejectedCsv(first, IntakeFile.STUDENTS);
        assertEquals(
                "\ufeffNote,ASN,ASN Status,Last Name,Errors\r\n"
                        + "'=1+1,977300001,Primry,\"Roy, Jr.\","
                        + "\"ASN Status: This is not one of: Deactivated, Primary, Secondary.\"\r\n",
                csv);

        IntakeRow corrected = Imports.run(IntakeFile.STUDENTS, csv.replace("Primry", "Primary"));
        assertEquals("1 1 0 0 0", Imports.counts(corrected, IntakeFile.STUDENTS));
        assertEquals("Roy, Jr.", Database.value(String.class, "select last_name from student where asn = '977300001'"));
    }

    @Test
    void awardWithoutANumberGetsOneAndCountsAsConverted() throws Exception {
        Pupil pupil = School.open().pupil();
        Imports.run(
                IntakeFile.AWARDED_CREDENTIALS,
                "ASN,Credential Code,School Year,Awarded On,Last Name\n" + pupil.asn() + ",HSED,2020,2020-07-01,Roy\n");

        Map<String, @Nullable Object> award = Database.rows(
                        "select a.*, n.origin from award a join credential_number n on n.number = a.credential_number"
                                + " where student_id = ?",
                        pupil.id())
                .get(0);
        assertEquals(true, award.get("converted"));
        assertEquals("admin", award.get("updated_by"));
        assertEquals("GENERATED", award.get("origin"));
        assertNotEquals(0L, award.get("credential_number"));
    }

    @Test
    void whatWasAwardedHereIsNotChanged() throws Exception {
        Pupil pupil = School.open().pupil().holds(CredentialCode.AHSD);
        long number = Database.count("select credential_number from award where student_id = ?", pupil.id());
        Database.update("update award set converted = false where student_id = ?", pupil.id());

        IntakeRow row = Imports.run(
                IntakeFile.AWARDED_CREDENTIALS,
                "ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name\n%s,AHSD,%010d,1999,1999-07-01,X\n"
                        .formatted(pupil.asn(), number));

        assertEquals(
                "This credential was awarded in Conferral. Change it there.",
                Imports.rejected(row, IntakeFile.AWARDED_CREDENTIALS).get(2L));
    }

    @Test
    void numberOfADeletedCredentialIsNotUsedAgain() throws Exception {
        Pupil pupil = School.open().pupil().holds(CredentialCode.AHSD).lostEverything();
        long number = Database.count("select credential_number from award where student_id = ?", pupil.id());

        IntakeRow row = Imports.run(
                IntakeFile.AWARDED_CREDENTIALS,
                "ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name\n%s,AHSD,%010d,1999,1999-07-01,X\n"
                        .formatted(pupil.asn(), number));

        assertTrue(Imports.rejected(row, IntakeFile.AWARDED_CREDENTIALS)
                .getOrDefault(2L, "")
                .contains("has been used before"));
    }

    private static String student(String asn) {
        return Database.value(String.class, """
                select concat_ws('|', s.asn_status, coalesce(s.last_name, '-'), coalesce(s.first_name, '-'),
                  coalesce(s.middle_name, '-'), s.deceased, s.document_language, coalesce(s.birth_date::text, '-'),
                  coalesce(o.code, '-'))
                from student s left join organization o on o.id = s.responsible_school_id
                where s.asn = ?""", asn).replace("|t|", "|true|").replace("|f|", "|false|");
    }
}

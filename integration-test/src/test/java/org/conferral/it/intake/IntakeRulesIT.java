package org.conferral.it.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.it.testbed.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Each bad row is rejected alone, with a message for each cell at fault; the others go in. In the tables a row of the
 * file stands before the bar, what is to be said of it behind; {@code \n} is a line's end in a cell.
 */
@ArquillianTest
class IntakeRulesIT {
    private static final String ORGANIZATIONS = """
            Organization Code,Name,Authority Code,Language,Active
            A.1001,Prairie,,EN,Y
            S.1001,École Nord,A.1001,FR,N
            S.1002,South,A.1002,,
            A.1002,Listed later,,,
            """;

    // intake R2.2, R2.3, organization R2.1
    @Test
    void organizations() throws Exception {
        assertRejected(IntakeFile.ORGANIZATIONS, """
                Organization Code,Name,Authority Code,Language,Active
                A.1101,Prairie,,EN,Y |
                S.1101,North,A.1101,FR,N |
                S.1102,South,A.1102,EN,Y |
                A.1102,Listed later,,, |
                A.1101,Prairie again,,EN,Y | Organization Code: This row is a duplicate of row 2 in the same file.
                S.1103,No authority,,EN,Y | Authority Code: A school needs its authority.
                A.1103,Of another,A.1101,EN,Y | Authority Code: An authority has no authority.
                S.1104,Nobody's,A.1999,EN,Y | Authority Code: There is no authority with this code.
                S.1105,Of a school,S.1101,EN,Y | Authority Code: This is not the code of an authority, like A.0050.
                S.1106,Of a rejected one,A.1103,EN,Y | Authority Code: There is no authority with this code.
                A.11,,,DE,Yes | Organization Code: This is not an organization code, like A.0050 or S.0982. \
                Name: This cell may not be blank. Language: This is not one of: EN, FR. Active: This is not one of: N, Y.
                A.1104,Too,few | Authority Code: This is not the code of an authority, like A.0050.
                A.1105,Too many,,EN,Y,more | The row has not as many cells as the header, but 6.
                """);
    }

    @Test
    void students() throws Exception {
        Imports.run(IntakeFile.ORGANIZATIONS, ORGANIZATIONS);
        assertRejected(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name,First Name,Birth Date,Responsible School Code,Suffix,E-mail,Deceased
                971000001,Primary,,Roy,Ann,2008-02-29,S.1001,Jr.,ann@example.org,N |
                9710-0000-2,Secondary,971000003,Roy,,,,,, |
                971000003,Primary,,,Listed later,,,,, |
                971000004,Deactivated,,Old,,,,,,Y |
                971000001,Primary,,Again,,,,,, | ASN: This row is a duplicate of row 2 in the same file.
                971000005,Primary,,,,,,,, | Last Name: A last name or a first name is needed.
                971000006,Primary,,Roy,,2009-02-29,,,, | Birth Date: This is not a date (yyyy-mm-dd).
                971000007,Primary,,Roy,,,S.1999,,, | Responsible School Code: There is no school with this code.
                971000008,Primary,,Roy,,,A.1001,,, | \
                Responsible School Code: This is not the code of a school, like S.0982.
                971000009,Secondary,,Roy,,,,,, | Primary ASN: A secondary ASN needs its primary ASN.
                971000010,Secondary,971999999,Roy,,,,,, | Primary ASN: There is no student with this ASN.
                971000011,Secondary,971000002,Roy,,,,,, | \
                Primary ASN: The primary ASN must itself have the status Primary.
                971000012,Secondary,971000012,Roy,,,,,, | \
                Primary ASN: The primary ASN must itself have the status Primary.
                971000013,Secondary,971000005,Roy,,,,,, | Primary ASN: There is no student with this ASN.
                971000014,Primary,971000001,Roy,,,,,, | Primary ASN: Only a secondary ASN has a primary ASN.
                97100015,Inactive,1,Roy,,,,1234567890123456,nobody,y | ASN: An ASN has nine digits. \
                ASN Status: This is not one of: Deactivated, Primary, Secondary. \
                Primary ASN: An ASN has nine digits. Suffix: This is longer than 15 characters. \
                Deceased: This is not one of: N, Y. E-mail: This is not an e-mail address.
                """);
    }

    @Test
    void primaryThatOthersLeadToStaysPrimary() throws Exception {
        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name
                972000001,Primary,,Roy
                972000002,Secondary,972000001,Roy
                972000003,Primary,,Roy
                """);
        assertRejected(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name
                972000001,Secondary,972000003,Roy | \
                ASN Status: This ASN is the primary of another one, 972000002, and must stay Primary.
                """);
        assertRejected(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name
                972000001,Secondary,972000003,Roy |
                972000002,Secondary,972000003,Roy |
                """);
    }

    @Test
    void addresses() throws Exception {
        Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,Last Name\n973000001,Primary,Roy\n");
        assertRejected(IntakeFile.ADDRESSES, """
                ASN,Street,City,Postal Code,Country,Preferred,Effective Date,Expiry Date
                973000001,Box 1\\nRR 2,Legal,T0G 1L0,Canada,Y,2020-01-01, |
                973000001,Box 1\\nRR 2,Legal,,Canada,N,, |
                9730-0000-1,Box 1\\nRR 2,Other,T0G 1L0,Canada,N,, | This row is a duplicate of row 2 in the same file.
                973999999,Box 1,Legal,T0G 1L0,Canada,N,, | ASN: There is no student with this ASN.
                973000001,,Legal,T0G 1L0,,N,2020-13-01, | Street: This cell may not be blank. \
                Country: This cell may not be blank. Effective Date: This is not a date (yyyy-mm-dd).
                973000001,1\\n2\\n3\\n4\\n5,Legal,T0G 1L0,Canada,N,, | Street: This has more than 4 lines.
                """);
    }

    // connection R2.3, R2.6
    @Test
    void connections() throws Exception {
        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Last Name,Birth Date
                978000001,Primary,Roy,2015-01-01
                978000002,Primary,Roy,
                978000003,Primary,Roy,1999-01-01
                978000004,Deactivated,Roy,2015-01-01
                """);
        Imports.run(
                IntakeFile.STUDENTS,
                "ASN,ASN Status,Primary ASN,Last Name,Birth Date\n978000005,Secondary,978000003,Roy,2015-01-01\n");
        assertRejected(IntakeFile.CONNECTIONS, """
                ASN,E-mail,Connected As
                978000001,ann@example.org,Guardian |
                978000001,Ann@Example.org,Student | This row is a duplicate of row 2 in the same file.
                978000002,ann@example.org,Guardian | \
                Connected As: The student has no birth date, which a guardian’s connection needs.
                978000002,ann@example.com,Third Party |
                978000003,ann@example.org,Guardian | Connected As: The student is of age.
                978000003,ann@example.com,Student |
                978000004,ann@example.org,Student | ASN: This ASN was deactivated.
                978000005,ann@example.com,Third Party | This row is a duplicate of row 7 in the same file.
                978000005,bea@example.com,Guardian | Connected As: The student is of age.
                978999999,ann@example.org,Student | ASN: There is no student with this ASN.
                978000001,nobody,Friend | E-mail: This is not an e-mail address. \
                Connected As: This is not one of: Guardian, Student, Third Party.
                """);
        assertEquals(
                "2033-01-01",
                Database.value(
                        String.class,
                        "select expires_on::text from imported_connection c join student s on s.id = c.student_id"
                                + " where s.asn = '978000001'"));
    }

    @Test
    void progress() throws Exception {
        Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,Last Name\n974000001,Primary,Roy\n");
        assertRejected(IntakeFile.CREDENTIAL_PROGRESS, """
                ASN,Credential Code,Requirement Set Code,Status,Award School Year
                974000001,AHSD,AHSD-CURRENT,Achieved,2026 |
                974000001,HSED,HSED-ALT2,NotAssessing, |
                974000001,HHSD,HHSD-PRIOR,ToBeAssessed, |
                974000001,AHSD,AHSD-CURRENT,NotAchieved, | This row is a duplicate of row 2 in the same file.
                974999999,AHSD,AHSD-CURRENT,Achieved,2026 | ASN: There is no student with this ASN.
                974000001,AHSD,AHSD-ALT1,Achieved,2026 | \
                Requirement Set Code: There is no requirement set with this code.
                974000001,ADEX,AHSD-PRIOR,Achieved,2026 | Requirement Set Code: This requirement set belongs to AHSD.
                974000001,DIPL,GHSD-PRIOR,Done,2025/2026 | \
                Credential Code: This is not one of: ADEX, ADVD, AHSD, CHSA, COSC, GHSD, HHSD, HSED, IOPC. \
                Status: This is not one of: Achieved, CalculationOutstanding, NotAchieved, NotAssessing, ToBeAssessed. \
                Award School Year: This is not a school year, written as its closing year, like 2026.
                """);
    }

    @Test
    void awardedCredentials() throws Exception {
        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Last Name
                975000001,Primary,Roy
                975000002,Primary,Roy
                """);
        assertRejected(IntakeFile.AWARDED_CREDENTIALS, """
                ASN,Credential Code,Credential Number,Legacy Credential Number,School Year,Awarded On,Last Name,First Name
                975000001,AHSD,97500-00001,L-1,1994,1994-07-01,Roy,Ann |
                975000001,COSC,,,1994,1994-07-01,,Ann |
                975000002,COSC,9750000001,,1994,1994-07-01,Roy,Ann | \
                Credential Number: This row is a duplicate of row 2 in the same file.
                975000001,COSC,,,1994,1994-08-01,Roy,Ann | This row is a duplicate of row 3 in the same file.
                975000001,AHSD,9750000002,,1995,1995-07-01,Roy,Ann | Credential Code: \
                Row 2 of the same file awards this credential to the student under another number.
                975999999,AHSD,9750000003,,1995,1995-07-01,Roy,Ann | ASN: There is no student with this ASN.
                975000002,AHSD,97500,,1995,,, | Credential Number: A credential number has ten digits. \
                Awarded On: This cell may not be blank. Last Name: A last name or a first name is needed.
                """);
        assertRejected(IntakeFile.AWARDED_CREDENTIALS, """
                ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name
                975000001,AHSD,9750000004,1994,1994-07-01,Roy | \
                Credential Code: The student already holds this credential under another number, 97500-00001.
                975000001,AHSD,,1995,1994-07-01,Roy | \
                Credential Code: The student already holds this credential under another number, 97500-00001.
                975000002,AHSD,9750000001,1994,1994-07-01,Roy | \
                Credential Number: This credential number belongs to another credential.
                """);
    }

    @Test
    void credentialsOfOnePersonUnderTwoNumbers() throws Exception {
        Imports.run(IntakeFile.STUDENTS, """
                ASN,ASN Status,Primary ASN,Last Name
                975100001,Primary,,Roy
                975100002,Secondary,975100001,Roy
                """);
        assertRejected(IntakeFile.AWARDED_CREDENTIALS, """
                ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name
                975100002,AHSD,9751000001,1994,1994-07-01,Roy |
                975100001,COSC,9751000002,1994,1994-07-01,Roy |
                975100001,AHSD,9751000003,1994,1994-07-01,Roy | Credential Code: \
                Row 2 of the same file awards this credential to the person under another student number.
                """);
    }

    /** Imports the rows, and compares what is said of each with what is to be said. */
    private static void assertRejected(IntakeFile file, String table) throws Exception {
        List<String> lines = table.lines().toList();
        StringBuilder csv = new StringBuilder(lines.get(0)).append("\r\n");
        Map<Long, String> expected = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" \\|", 2);
            csv.append(quoted(parts[0])).append("\r\n");
            if (!parts[1].isBlank()) {
                expected.put(i + 1L, parts[1].strip());
            }
        }
        IntakeRow row = Imports.run(file, csv.toString());
        assertEquals(
                expected.isEmpty() ? IntakeStatus.COMPLETED : IntakeStatus.COMPLETED_WITH_REJECTIONS,
                row.status(),
                () -> String.valueOf(row.reason()));
        assertEquals(told(expected), told(Imports.rejected(row, file)));
        assertEquals(lines.size() - 1 - expected.size(), row.inserted() + row.updated() + row.unchanged());
    }

    private static String quoted(String row) {
        return row.replaceAll("([^,]*\\\\n[^,]*)", "\"$1\"").replace("\\n", "\n");
    }

    private static String told(Map<Long, String> messages) {
        StringBuilder told = new StringBuilder();
        messages.forEach((line, message) ->
                told.append(line).append(": ").append(message).append('\n'));
        return told.toString();
    }
}

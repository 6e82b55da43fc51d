package org.conferral.it.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.student.entity.StudentWarning;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Days and school years that cannot be, or hardly: rejected, or told (docs/specification/product.md, 19). */
@ArquillianTest
class WarnedDatesIT {
    @Test
    void yearsAndDatesOutOfReasonAreRejectedOrTold() throws Exception {
        IntakeRow row = Imports.run(Map.of(
                "students.csv", """
                        ASN,ASN Status,Last Name,Birth Date
                        915030001,Primary,Roy,2008-05-17
                        915030002,Primary,Roy,2008-05-17
                        915030003,Primary,Roy,2008-05-17
                        915030004,Primary,Roy,2999-01-01
                        915030005,Primary,Roy,1899-12-31
                        """,
                "credential_progress.csv", """
                        ASN,Credential Code,Requirement Set Code,Status,Award School Year
                        915030001,AHSD,AHSD-CURRENT,Achieved,2126
                        915030002,AHSD,AHSD-CURRENT,Achieved,1926
                        915030003,AHSD,AHSD-CURRENT,Achieved,2026
                        """,
                "awarded_credentials.csv", """
                        ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name
                        915030001,COSC,9150300001,2126,2126-07-02,Roy
                        915030002,COSC,9150300002,1926,1926-07-02,Roy
                        915030003,COSC,9150300003,2026,2026-07-02,Roy
                        """));
        assertEquals(
                Map.of(
                        5L,
                        "Birth Date: This date is in the future.",
                        6L,
                        "Birth Date: This birth date is before 1900."),
                Imports.rejected(row, IntakeFile.STUDENTS));
        assertTrue(Imports.rejected(row, IntakeFile.CREDENTIAL_PROGRESS)
                .getOrDefault(2L, "")
                .startsWith("Award School Year: This school year is more than one ahead"));
        assertTrue(Imports.rejected(row, IntakeFile.AWARDED_CREDENTIALS)
                .getOrDefault(2L, "")
                .contains("Awarded On: This date is in the future."));
        assertEquals(
                List.of("award_school_year", "awarded_on", "school_year"),
                Imports.warnings("915030002").stream()
                        .map(StudentWarning::field)
                        .sorted()
                        .toList());
        assertEquals(List.of(), Imports.warnings("915030003"));
    }

    @Test
    void dayOfAwardLongAgoIsToldWithoutABirthDate() throws Exception {
        Imports.run(Map.of(
                "students.csv", "ASN,ASN Status,Last Name\n915080001,Primary,Roy\n",
                "awarded_credentials.csv", """
                        ASN,Credential Code,Credential Number,School Year,Awarded On,Last Name
                        915080001,AHSD,9150800001,2020,1026-07-02,Roy
                        """));
        assertEquals(
                List.of("1026-07-02"),
                Imports.warnings("915080001").stream()
                        .map(StudentWarning::value)
                        .toList());
    }

    @Test
    void birthDateThatComesLaterTellsOfAnEarlyYear() throws Exception {
        Imports.run(Map.of(
                "students.csv", "ASN,ASN Status,Last Name\n915070001,Primary,Roy\n",
                "credential_progress.csv", """
                        ASN,Credential Code,Requirement Set Code,Status,Award School Year
                        915070001,AHSD,AHSD-CURRENT,Achieved,2020
                        """));
        assertEquals(List.of(), Imports.warnings("915070001"));
        Imports.run(IntakeFile.STUDENTS, "ASN,ASN Status,Last Name,Birth Date\n915070001,Primary,Roy,2010-05-17\n");
        assertEquals(
                List.of("2020"),
                Imports.warnings("915070001").stream()
                        .map(StudentWarning::value)
                        .toList());
    }
}

package org.conferral.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of cell is read as, and what is wrong with those that are refused. */
class IntakeColumnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATIONS       | Organization Code        | A.0050          | A.0050
            ORGANIZATIONS       | Organization Code        | ' S.0982 '      | S.0982
            ORGANIZATIONS       | Name                     | École Père-Lacombe | École Père-Lacombe
            ORGANIZATIONS       | Authority Code           | ''              |
            ORGANIZATIONS       | Language                 | FR              | FR
            ORGANIZATIONS       | Active                   | N               | false
            STUDENTS            | ASN                      | 123456789       | 123456789
            STUDENTS            | ASN                      | 1234-5678-9     | 123456789
            STUDENTS            | ASN Status               | Deactivated     | DEACTIVATED
            STUDENTS            | Last Name                | ᓀᐦᐃᔭᐤ            | ᓀᐦᐃᔭᐤ
            STUDENTS            | Last Name                | Ts’eʔe̱ O'Neil-Ó  | Ts’eʔe̱ O'Neil-Ó
            STUDENTS            | Birth Date               | 2008-02-29      | 2008-02-29
            STUDENTS            | Official Mark Hold Expiry | 9999-12-31     | 9999-12-31
            STUDENTS            | Deceased                 | Y               | true
            STUDENTS            | Responsible School Code  | S.0982          | S.0982
            STUDENTS            | E-mail                   | a.b@example.org | a.b@example.org
            CREDENTIAL_PROGRESS | Credential Code          | HHSD            | HHSD
            CREDENTIAL_PROGRESS | Status                   | CalculationOutstanding | CALCULATION_OUTSTANDING
            CREDENTIAL_PROGRESS | Award School Year        | 2026            | 2026
            CREDENTIAL_PROGRESS | Award School Year        | 2027            | 2027
            STUDENTS            | Birth Date               | 1900-01-01      | 1900-01-01
            AWARDED_CREDENTIALS | Awarded On               | 2026-07-02      | 2026-07-02
            ADDRESSES           | Expiry Date              | 2031-01-01      | 2031-01-01
            AWARDED_CREDENTIALS | Credential Number        | 12345-67890     | 1234567890
            AWARDED_CREDENTIALS | Credential Number        | 0000000017      | 17
            """)
    void isReadAs(IntakeFile file, String header, String cell, @Nullable String value) {
        assertEquals(
                new Reading(value, null, "", List.of()), column(file, header).read(cell, TODAY));
    }

    // intake R2.7
    @ParameterizedTest(name = "{0}, {1}: {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATIONS       | Organization Code        | S.098           | organization
            ORGANIZATIONS       | Organization Code        | X.0982          | organization
            ORGANIZATIONS       | Name                     | ' '             | blank
            ORGANIZATIONS       | Authority Code           | S.0050          | authority
            ORGANIZATIONS       | Authority Code           | A.50            | organization
            ORGANIZATIONS       | Language                 | DE              | code
            ORGANIZATIONS       | Active                   | yes             | code
            STUDENTS            | ASN                      | 12345678        | asn
            STUDENTS            | ASN                      | 12345678X       | asn
            STUDENTS            | ASN                      | ''              | blank
            STUDENTS            | ASN Status               | PRIMARY         | code
            STUDENTS            | Primary ASN              | 1               | asn
            STUDENTS            | Suffix                   | 1234567890123456 | length
            STUDENTS            | Birth Date               | 2009-02-29      | date
            STUDENTS            | Birth Date               | 2009-2-9        | date
            STUDENTS            | Birth Date               | 0000-01-01      | date
            STUDENTS            | Birth Date               | 31/12/2008      | date
            STUDENTS            | Responsible School Code  | A.0050          | school
            STUDENTS            | E-mail                   | nobody          | email
            CREDENTIAL_PROGRESS | Credential Code          | DIPL            | code
            CREDENTIAL_PROGRESS | Status                   | Done            | code
            CREDENTIAL_PROGRESS | Award School Year        | 2025/2026       | schoolYear
            CREDENTIAL_PROGRESS | Award School Year        | 1899            | schoolYear
            CREDENTIAL_PROGRESS | Award School Year        | 2028            | yearAhead
            CREDENTIAL_PROGRESS | Award School Year        | 2126            | yearAhead
            CREDENTIAL_PROGRESS | Award School Year        | 9999            | yearAhead
            AWARDED_CREDENTIALS | School Year              | 2028            | yearAhead
            STUDENTS            | Birth Date               | 2026-07-03      | dateAhead
            STUDENTS            | Birth Date               | 1899-12-31      | birthEarly
            STUDENTS            | Birth Date               | 0202-05-17      | birthEarly
            AWARDED_CREDENTIALS | Awarded On               | 2026-07-03      | dateAhead
            STUDENTS            | Last Name                | L�vesque   | replacement
            ADDRESSES           | Street                   | 12 rue �lm | replacement
            AWARDED_CREDENTIALS | Credential Number        | 123456789       | credentialNumber
            AWARDED_CREDENTIALS | Awarded On               | ''              | blank
            """)
    void isRefused(IntakeFile file, String header, String cell, String error) {
        assertEquals(error, column(file, header).read(cell, TODAY).error());
    }

    @ParameterizedTest
    @CsvSource({"0000", "0009", "001B", "007F", "0085", "2028", "2029", "202E", "2066"})
    void controlCharacterIsRefused(String code) {
        String cell = "A" + Character.toString(Integer.parseInt(code, 16)) + "B";
        assertEquals(
                "control",
                column(IntakeFile.STUDENTS, "Last Name").read(cell, TODAY).error());
    }

    @Test
    void lengthCountsCharactersOutsideTheBasicPlaneOnce() {
        String fifty = "𐐀".repeat(50);
        assertEquals(
                fifty,
                column(IntakeFile.STUDENTS, "Last Name").read(fifty, TODAY).value());
        assertEquals(
                Reading.wrong("length", "50"),
                column(IntakeFile.STUDENTS, "Last Name").read(fifty + "x", TODAY));
    }

    @Test
    void streetHasUpToFourLinesWhateverEndsThem() {
        IntakeColumn street = column(IntakeFile.ADDRESSES, "Street");
        assertEquals(
                "Box 1\nRR 2\nSite 3\nUnit 4",
                street.read("Box 1 \r\nRR 2\nSite 3\rUnit 4\n", TODAY).value());
        assertEquals(Reading.wrong("lines", "4"), street.read("1\n2\n3\n4\n5", TODAY));
        assertEquals(Reading.wrong("length", "246"), street.read("x".repeat(247), TODAY));
        assertEquals("control", street.read("Box\t1", TODAY).error());
    }

    private static IntakeColumn column(IntakeFile file, String header) {
        return file.columns().stream()
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElseThrow();
    }
}

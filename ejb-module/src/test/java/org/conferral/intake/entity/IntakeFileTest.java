package org.conferral.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeFileTest {
    @ParameterizedTest(name = "{0} with {1} lacks {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORGANIZATIONS       | Name;Organization Code                        | ''
            ORGANIZATIONS       | Organization Code                             | Name
            STUDENTS            | ASN;ASN Status;First Name                     | ''
            STUDENTS            | ASN;First Name                                | ASN Status
            STUDENTS            | ASN;ASN Status;Middle Name                    | Last Name / First Name
            ADDRESSES           | ASN;Street;Postal Code;Country                | ''
            STUDENTS            | asn;ASN  STATUS;last_name                     | ''
            STUDENTS            | ASN:;"Asn Status";​First Name       | ''
            STUDENTS            | ﻿﻿ASN;ASN-Status;LASTNAME           | ''
            ADDRESSES           | ASN;Street;Country                            | Postal Code
            CREDENTIAL_PROGRESS | ASN;Requirement Set Code;Status               | ''
            CREDENTIAL_PROGRESS | Credential Code;Requirement Set Code          | ASN;Status
            AWARDED_CREDENTIALS | ASN;Credential Code;School Year;Awarded On;Last Name | ''
            AWARDED_CREDENTIALS | ASN;Credential Code;School Year;Last Name     | Awarded On
            """)
    void mandatoryColumnsAreMissed(IntakeFile file, String header, String missing) {
        assertEquals(split(missing), file.missing(split(header)));
    }

    @ParameterizedTest
    @CsvSource({
        "organizations.csv, ORGANIZATIONS",
        "students.csv, STUDENTS",
        "addresses.csv, ADDRESSES",
        "credential_progress.csv, CREDENTIAL_PROGRESS",
        "Students.CSV, STUDENTS",
        "Awarded Credentials.csv, AWARDED_CREDENTIALS",
        "credential-progress.csv, CREDENTIAL_PROGRESS",
        "awarded_credentials.csv, AWARDED_CREDENTIALS"
    })
    void isKnownByItsName(String name, IntakeFile file) {
        assertEquals(Optional.of(file), IntakeFile.named(name));
        assertEquals(Optional.empty(), IntakeFile.named("data/" + name));
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(";"));
    }
}

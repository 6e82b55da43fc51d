package org.conferral.connection.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.conferral.platform.entity.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be connected to whom, and for how long. connection R2.3 */
class ConnectionPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "STUDENT, 2008-05-17, ",
        "GUARDIAN, 2008-05-17, 2026-05-17",
        "GUARDIAN, 2008-02-29, 2026-02-28",
        "THIRD_PARTY, 2008-05-17, "
    })
    void guardiansAloneAreConnectedUntilTheStudentIsOfAge(ConnectionKind kind, LocalDate born, LocalDate expires) {
        assertEquals(expires, ConnectionPolicy.expiresOn(kind, born));
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, 2008-05-17, 2026-05-17, ",
        "GUARDIAN, 2008-05-17, 2026-05-16, ",
        "GUARDIAN, 2008-05-17, 2026-05-17, connection_of_age",
        "THIRD_PARTY, 2008-05-17, 2026-05-17, ",
        "STUDENT, , 2026-05-17, connection_no_birth_date"
    })
    void noCodeIsGivenThatNobodyCouldUse(ConnectionKind kind, LocalDate born, LocalDate today, String word) {
        assertEquals(
                word,
                ConnectionPolicy.refusal(kind, born, today)
                        .map(Refusal::values)
                        .map(values -> values.get(0))
                        .orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-16, , true", "2026-05-17, , false", "2026-05-16, 2026-01-01T00:00:00Z, false"})
    void connectionIsActiveUntilItsDayComesOrSomebodyEndsIt(LocalDate today, String ended, boolean active) {
        StudentConnection connection = new StudentConnection(
                1,
                "mo@example.org",
                ConnectionKind.GUARDIAN,
                Instant.parse("2025-01-01T00:00:00Z"),
                LocalDate.parse("2026-05-17"),
                ended == null ? null : Instant.parse(ended),
                ended == null ? null : StudentConnection.BY_PERSON);
        assertEquals(active, connection.isActive(today));
        assertEquals("m…@example.org", connection.masked());
    }
}

package org.conferral.web.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.stream.Stream;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.web.platform.PageNotFoundException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
    private static final Instant NOW = Instant.parse("2026-07-19T15:05:00Z");

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(403, new EJBAccessException("no")),
                Arguments.of(404, new RunNotFoundException(7)),
                Arguments.of(404, new PageNotFoundException("student 7")),
                Arguments.of(500, new IllegalStateException("broken")),
                Arguments.of(500, new SQLException("duplicate", "23505")),
                Arguments.of(503, new SQLTransientConnectionException("pool is empty")),
                Arguments.of(503, new SQLException("terminated", "57P01")),
                Arguments.of(503, new SQLException("cannot connect", "08001")),
                Arguments.of(503, new SQLException("IJ031084", new ResourceException("IJ000453"))));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void theCauseDecidesWhatIsShown(int status, Exception thrown) {
        assertEquals(status, Failure.of(thrown, NOW, "/").status());
        assertEquals(
                status,
                Failure.of(new RuntimeException(new EJBException(thrown)), NOW, "/")
                        .status());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 500, 502})
    void everyOtherStatusIsUnexpected(int status) {
        assertEquals(Failure.UNEXPECTED, Failure.of(status, NOW, "/").status());
    }
}

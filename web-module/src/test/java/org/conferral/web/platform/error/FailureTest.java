package org.conferral.web.platform.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.stream.Stream;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.web.platform.PageNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

    // web.platform R18
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
    @ValueSource(ints = {500, 501, 502})
    void everyOtherStatusIsUnexpected(int status) {
        assertEquals(Failure.UNEXPECTED, Failure.of(status, NOW, "/").status());
    }

    @ParameterizedTest
    @CsvSource({"400, 400", "403, 403", "404, 404", "405, 405", "411, 400", "413, 413", "416, 400", "429, 429"})
    void everyStatusOfTheRequestsOwnFaultHasWords(int status, int shown) {
        assertEquals(shown, Failure.of(status, NOW, "/").status());
    }

    // web.platform R18
    @Test
    void whoeverWentAwayWhileReadingIsNoFailure() {
        assertTrue(Failure.isOfReader(new RuntimeException(new IOException("Broken pipe"))));
        assertTrue(Failure.isOfReader(new ClosedChannelException()));
        assertFalse(Failure.isOfReader(new IOException("No space left on device")));
        assertFalse(
                Failure.isOfReader(new SQLException("An I/O error", "08006", new SocketException("Broken pipe"))),
                "the database's connection is no reader's");
    }

    /** The latest are kept: of what anybody may send, no more than a little. */
    @Test
    void ofALongAddressNothingIsKept() {
        assertEquals(
                "/run/list?size=25", Failure.of(404, NOW, "/run/list?size=25").address());
        assertEquals("/", Failure.of(404, NOW, "/nowhere?" + "x".repeat(2_000)).address());
    }

    @Test
    void whoeverWritesOnAfterTheReaderHasGoneFailedNobody() {
        NullPointerException ended = new NullPointerException("this.buffer is null");
        ended.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "io.undertow.servlet.spec.ServletOutputStreamImpl", "write", "ServletOutputStreamImpl.java", 606)
        });
        assertTrue(Failure.isOfReader(new IllegalStateException(ended)));
        assertFalse(Failure.isOfReader(new NullPointerException("our own")));
    }
}

package org.conferral.connection.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.StudentDetail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connection R2.1: without a good code a try takes the same work, whatever numbers there are. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects
class ConnectionsTest {
    private static final PublicVisitor GUESSER = new PublicVisitor(1, "guesser@example.org", "EN", null, null);
    private static final LocalDate BORN = LocalDate.of(2008, 5, 17);

    /** Counts how often it is asked about codes. */
    private static final class NoCodes extends ConnectionCodes {
        private int asked;

        @Override
        Optional<Long> student(ConnectionCode code) {
            asked++;
            return Optional.empty();
        }
    }

    /** Must not be asked about any student. */
    private static final class Silent extends StudentQueries {
        @Override
        public Optional<Long> find(Asn asn) {
            throw new AssertionError("a number is looked for");
        }

        @Override
        public StudentDetail get(long id) {
            throw new AssertionError("a student is looked for");
        }
    }

    // connection R2.1
    @ParameterizedTest
    @ValueSource(strings = {"980000001", "9800-0000-1", "123123123", "no number"})
    void whoeverGuessesWithoutACodeIsAnsweredBeforeAnyNumberIsLookedFor(String asn) {
        Connections connections = new Connections();
        NoCodes codes = new NoCodes();
        connections.codes = codes;
        connections.students = new Silent();
        assertFalse(connections.connect(GUESSER, asn, BORN, new ConnectionCode("0000-0000-0000")));
        assertEquals(1, codes.asked);
    }
}

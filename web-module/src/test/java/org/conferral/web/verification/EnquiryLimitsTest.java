package org.conferral.web.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.conferral.document.entity.ProofCode;
import org.conferral.web.verification.EnquiryLimits.Guess;
import org.junit.jupiter.api.Test;

class EnquiryLimitsTest {
    private static final Instant NOON = Instant.parse("2026-07-19T18:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ProofCode CODE = ProofCode.random(RANDOM);

    private final EnquiryLimits limits = new EnquiryLimits();

    // verification R2.2
    @Test
    void whoGuessesACodeKeepsNobodyElseFromIt() {
        assertEquals(10, passed("203.0.113.7", CODE, 50));
        assertFalse(passes("203.0.113.7", CODE));
        assertTrue(passes("203.0.113.7", ProofCode.random(RANDOM)), "another code");
        assertTrue(passes("203.0.113.8", CODE), "another network");
    }

    // verification R2.2
    @Test
    void ofOneCodeManyNetworksTogetherGuessNoMoreThanTwentyWould() {
        int guessed = IntStream.range(0, 100)
                .map(network -> passed("198.51.100." + network, CODE, 10))
                .sum();
        assertEquals(200, guessed);
        assertTrue(limits.take(new Guess("203.0.113.7", CODE), NOON.plusSeconds(20))
                .isZero());
    }

    // verification R2.2
    @Test
    void whatWasKnownIsNoGuess() {
        for (int i = 0; i < 50; i++) {
            Guess guess = new Guess("203.0.113.7", CODE);
            assertEquals(Duration.ZERO, limits.take(guess, NOON));
            limits.giveBack(guess, NOON);
        }
        assertEquals(10, passed("203.0.113.7", CODE, 10));
    }

    // verification R2.2
    @Test
    void guessesAtTheSameTimeAreCountedBeforeTheyAreAnswered() {
        long passed = IntStream.range(0, 50)
                .parallel()
                .filter(guess -> passes("203.0.113.7", CODE))
                .count();
        assertEquals(10, passed);
    }

    // verification R2.2
    @Test
    void aNetworkAsksSixtyTimesAtOnceWhateverItAsks() {
        long passed = IntStream.range(0, 100)
                .filter(question -> passes("203.0.113.7", ProofCode.random(RANDOM)))
                .count();
        assertEquals(60, passed);
    }

    private int passed(String network, ProofCode code, int times) {
        return (int)
                IntStream.range(0, times).filter(guess -> passes(network, code)).count();
    }

    private boolean passes(String network, ProofCode code) {
        return limits.take(new Guess(network, code), NOON).isZero();
    }
}

package org.conferral.web.verification;

import java.time.Duration;
import java.time.Instant;
import org.conferral.document.entity.ProofCode;
import org.conferral.web.platform.access.TryLimit;

/**
 * How often the public may ask: a network whatever it asks; a network of one code in vain, whether there is such a code or
 * not; and all networks together of one code in vain, so often that one of them alone makes nobody else wait.
 */
final class EnquiryLimits {
    private static final int KEYS = 20_000;

    private final TryLimit networks = new TryLimit(60, Duration.ofSeconds(1), KEYS);
    private final TryLimit guesses = new TryLimit(10, Duration.ofMinutes(3), KEYS);
    private final TryLimit codes = new TryLimit(200, Duration.ofSeconds(20), KEYS);

    /** A question that is a guess until it was answered. */
    record Guess(String network, ProofCode code) {
        private String key() {
            return code.value() + ' ' + network;
        }
    }

    /**
     * Counts a question, before it is asked, so that of many at the same time no more get through than one after the other
     * would. Answers how long it has to wait; one that must wait is no guess.
     */
    Duration take(Guess guess, Instant now) {
        Duration wait = networks.take(guess.network(), now);
        if (wait.isZero()) {
            wait = guesses.take(guess.key(), now);
            if (wait.isZero()) {
                wait = codes.take(guess.code().value(), now);
                if (!wait.isZero()) {
                    guesses.giveBack(guess.key(), now);
                }
            }
        }
        return wait;
    }

    /** The question was no guess; that it was asked still counts for its network. */
    void giveBack(Guess guess, Instant now) {
        guesses.giveBack(guess.key(), now);
        codes.giveBack(guess.code().value(), now);
    }
}

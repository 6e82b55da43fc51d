package org.conferral.people.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody who failed to sign in may try again (docs/specification/product.md, decision 26; docs/decisions/0016).
 * Pauses grow with each failure, and are for whoever fails: the person whose login is guessed at gets in from another
 * address at the first try, and with a browser that is known as the person's at any time.
 *
 * @param attempts how many failures of a login from an address, or with a known browser, are let pass
 * @param attemptsOfAddress how many failures an hour from an address are let pass, whatever the logins
 * @param longest the longest pause
 */
public record SignInPolicy(int attempts, int attemptsOfAddress, Duration longest) {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration FIRST_OF_ADDRESS = Duration.ofSeconds(1);
    private static final Duration LONGEST_OF_ADDRESS = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int GUESSED_AT = 10;
    private static final int MOST_DOUBLINGS = 20;

    /** After how long without another one no failure counts. */
    public Duration remembered() {
        return HOUR.plus(longest);
    }

    /**
     * From when on a try is let pass; nothing where it is now.
     *
     * @param tries what failed before; with a known browser, of {@link SignInBound#BROWSER} only
     */
    public Optional<Instant> resumes(Map<SignInBound, SignInTries> tries, Instant now) {
        int letPass = failures(SignInBound.LOGIN, tries, now) < guessedAt() ? attempts : 1;
        return Stream.of(
                        pause(failures(SignInBound.BROWSER, tries, now) - attempts, FIRST, longest)
                                .map(pause -> last(SignInBound.BROWSER, tries).plus(pause)),
                        pause(failures(SignInBound.LOGIN_FROM_ADDRESS, tries, now) - letPass, FIRST, longest)
                                .map(pause -> last(SignInBound.LOGIN_FROM_ADDRESS, tries)
                                        .plus(pause)),
                        pause(
                                        failures(SignInBound.ADDRESS, tries, now) - attemptsOfAddress,
                                        FIRST_OF_ADDRESS,
                                        shorter(longest, LONGEST_OF_ADDRESS))
                                .map(pause -> last(SignInBound.ADDRESS, tries).plus(pause)))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }

    /** What there is when another try has failed now. */
    public SignInTries failed(SignInBound bound, SignInTries before, Instant now) {
        return new SignInTries(failures(bound, Map.of(bound, before), now) + 1, now);
    }

    /**
     * How many failures count now: of who tries, all until a quiet hour; of what many share, those that are more than an
     * hour lets pass.
     */
    private int failures(SignInBound bound, Map<SignInBound, SignInTries> tries, Instant now) {
        SignInTries counted = tries.getOrDefault(bound, SignInTries.NONE);
        Duration quiet = Duration.between(counted.last(), now);
        if (quiet.compareTo(remembered()) > 0) {
            return 0;
        }
        return switch (bound) {
            case BROWSER, LOGIN_FROM_ADDRESS -> counted.failures();
            case LOGIN -> left(counted.failures(), quiet, guessedAt());
            case ADDRESS -> left(counted.failures(), quiet, attemptsOfAddress);
        };
    }

    /** Of a login that many guess at, one failure from each address is let pass. */
    private int guessedAt() {
        return attempts * GUESSED_AT;
    }

    private static int left(int failures, Duration quiet, int anHour) {
        return Math.max(0, failures - Math.toIntExact(quiet.toSeconds() * anHour / HOUR.toSeconds()));
    }

    private static Instant last(SignInBound bound, Map<SignInBound, SignInTries> tries) {
        return tries.getOrDefault(bound, SignInTries.NONE).last();
    }

    private static Optional<Duration> pause(int beyond, Duration first, Duration longest) {
        return beyond < 0
                ? Optional.empty()
                : Optional.of(shorter(first.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS)), longest));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

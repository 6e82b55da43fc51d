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

    /** Sums of parts of a failure are as near to whole ones as that. */
    private static final double ALMOST = 1e-6;

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
        return new SignInTries(level(bound, before, now) + 1, now, now, before.last());
    }

    /**
     * What there is when the last try has not failed after all. Who got in begins anew; for what many share, it is as if
     * that try had not been: it says nothing of the others.
     */
    public SignInTries succeeded(SignInBound bound, SignInTries after) {
        return switch (bound) {
            case BROWSER, LOGIN_FROM_ADDRESS -> new SignInTries(0, after.former());
            case LOGIN, ADDRESS ->
                new SignInTries(Math.max(0, after.failures() - 1), after.at(), after.former(), after.former());
        };
    }

    /** How many failures count now; one of which a part is left counts. */
    private double failures(SignInBound bound, Map<SignInBound, SignInTries> tries, Instant now) {
        return Math.ceil(level(bound, tries.getOrDefault(bound, SignInTries.NONE), now) - ALMOST);
    }

    /**
     * What is left now of failures: of who tries, all until a quiet hour; of what many share, those that are more than
     * an hour lets pass.
     */
    private double level(SignInBound bound, SignInTries counted, Instant now) {
        if (Duration.between(counted.last(), now).compareTo(remembered()) > 0) {
            return 0;
        }
        return switch (bound) {
            case BROWSER, LOGIN_FROM_ADDRESS -> counted.failures();
            case LOGIN -> left(counted, guessedAt(), now);
            case ADDRESS -> left(counted, attemptsOfAddress, now);
        };
    }

    /** Of a login that many guess at, one failure from each address is let pass. */
    private int guessedAt() {
        return attempts * GUESSED_AT;
    }

    private static double left(SignInTries counted, int anHour, Instant now) {
        double hours = (double) Duration.between(counted.at(), now).toMillis() / HOUR.toMillis();
        return Math.max(0, counted.failures() - Math.max(0, hours) * anHour);
    }

    private static Instant last(SignInBound bound, Map<SignInBound, SignInTries> tries) {
        return tries.getOrDefault(bound, SignInTries.NONE).last();
    }

    private static Optional<Duration> pause(double beyond, Duration first, Duration longest) {
        return beyond < 0
                ? Optional.empty()
                : Optional.of(shorter(first.multipliedBy(1L << (int) Math.min(beyond, MOST_DOUBLINGS)), longest));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

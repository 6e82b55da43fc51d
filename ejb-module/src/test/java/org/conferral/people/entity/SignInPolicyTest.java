package org.conferral.people.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/product.md, decision 26: who waits, for how long, and who does not. people R5.1, R5.2, R5.3 */
class SignInPolicyTest {
    private static final Instant NOW = Instant.parse("2026-07-01T14:00:00Z");

    private final SignInPolicy policy = new SignInPolicy(5, 50, Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({
        "LOGIN_FROM_ADDRESS, 4, 0",
        "LOGIN_FROM_ADDRESS, 5, 10",
        "LOGIN_FROM_ADDRESS, 6, 20",
        "LOGIN_FROM_ADDRESS, 9, 160",
        "LOGIN_FROM_ADDRESS, 10, 300",
        "LOGIN_FROM_ADDRESS, 2000000000, 300",
        "BROWSER, 4, 0",
        "BROWSER, 5, 10",
        "BROWSER, 2000000000, 300",
        "ADDRESS, 49, 0",
        "ADDRESS, 50, 1",
        "ADDRESS, 53, 8",
        "ADDRESS, 2000000000, 60",
        "LOGIN, 2000000000, 0",
    })
    void pausesGrowUntilTheirLimit(SignInBound bound, int failures, int seconds) {
        Optional<Instant> expected = seconds == 0 ? Optional.empty() : Optional.of(NOW.plusSeconds(seconds));
        assertEquals(expected, policy.resumes(Map.of(bound, new SignInTries(failures, NOW)), NOW));
    }

    @Test
    void tryIsLetPassWhenThePauseIsOver() {
        Map<SignInBound, SignInTries> tries = Map.of(SignInBound.LOGIN_FROM_ADDRESS, new SignInTries(5, NOW));
        assertEquals(Optional.of(NOW.plusSeconds(10)), policy.resumes(tries, NOW.plusSeconds(9)));
        assertEquals(Optional.empty(), policy.resumes(tries, NOW.plusSeconds(10)));
    }

    @Test
    void ofALoginThatManyGuessAtEachAddressHasOneTry() {
        SignInTries guessedAt = new SignInTries(50, NOW);
        assertEquals(
                Optional.empty(),
                policy.resumes(Map.of(SignInBound.LOGIN, guessedAt), NOW),
                "the owner elsewhere gets in at the first try, however many guess");
        assertEquals(
                Optional.of(NOW.plusSeconds(10)),
                policy.resumes(
                        Map.of(SignInBound.LOGIN, guessedAt, SignInBound.LOGIN_FROM_ADDRESS, new SignInTries(1, NOW)),
                        NOW));
    }

    @Test
    void whatManyShareForgetsByTheHour() {
        SignInTries address = new SignInTries(60, NOW);
        assertEquals(61, policy.failed(SignInBound.ADDRESS, address, NOW).failures());
        assertEquals(
                36,
                policy.failed(SignInBound.ADDRESS, address, NOW.plusSeconds(1800))
                        .failures());
        assertEquals(
                61,
                policy.failed(SignInBound.LOGIN_FROM_ADDRESS, address, NOW.plusSeconds(1800))
                        .failures());
    }

    @Test
    void quietHourEndsAPause() {
        Instant later = NOW.plus(policy.remembered()).plusSeconds(1);
        for (SignInBound bound : SignInBound.values()) {
            assertEquals(
                    new SignInTries(1, later, later, NOW),
                    policy.failed(bound, new SignInTries(500, NOW), later),
                    bound.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"ADDRESS", "LOGIN"})
    void whatManyShareForgetsHoweverOftenOthersSucceed(SignInBound shared) {
        SignInTries tries = new SignInTries(0, NOW);
        for (int i = 0; i < 50; i++) {
            tries = policy.failed(shared, tries, NOW);
        }
        for (int seconds = 30; seconds <= 3600; seconds += 30) {
            Instant now = NOW.plusSeconds(seconds);
            assertEquals(Optional.empty(), policy.resumes(Map.of(shared, tries), now), seconds + " s");
            SignInTries after = policy.failed(shared, tries, now);
            assertEquals(now, after.last(), "until it has succeeded it counts");
            tries = policy.succeeded(shared, after);
            assertEquals(NOW, tries.last());
        }
        Instant hourLater = NOW.plusSeconds(3600);
        assertEquals(1, policy.failed(shared, tries, hourLater).failures(), 0.001, "an hour forgets fifty");
    }

    @Test
    void whoSucceedsNeitherPausesNorFreesTheOthersOfAnAddress() {
        SignInTries office = new SignInTries(56, NOW);
        Instant over = NOW.plusSeconds(60);
        assertEquals(Optional.of(over), policy.resumes(Map.of(SignInBound.ADDRESS, office), over.minusSeconds(1)));
        for (int i = 0; i < 3; i++) {
            assertEquals(Optional.empty(), policy.resumes(Map.of(SignInBound.ADDRESS, office), over));
            office = policy.succeeded(SignInBound.ADDRESS, policy.failed(SignInBound.ADDRESS, office, over));
        }
        SignInTries failed = policy.failed(SignInBound.ADDRESS, office, over);
        assertEquals(
                Optional.of(over.plusSeconds(60)),
                policy.resumes(Map.of(SignInBound.ADDRESS, failed), over.plusSeconds(1)));
    }

    @Test
    void whoGotInBeginsAnew() {
        for (SignInBound own : new SignInBound[] {SignInBound.BROWSER, SignInBound.LOGIN_FROM_ADDRESS}) {
            SignInTries after = policy.succeeded(own, new SignInTries(6, NOW));
            assertEquals(0, after.failures());
            assertEquals(Optional.empty(), policy.resumes(Map.of(own, after), NOW));
        }
    }

    @Test
    void clocksOfTwoServersMayDiffer() {
        SignInTries ahead = new SignInTries(10, NOW.plusSeconds(5));
        assertEquals(11, policy.failed(SignInBound.ADDRESS, ahead, NOW).failures());
    }
}

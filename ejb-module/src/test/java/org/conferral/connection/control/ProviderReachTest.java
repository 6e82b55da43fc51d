package org.conferral.connection.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.ProviderException;
import org.conferral.connection.entity.ProviderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a provider is, what it is told, and whom it holds up when it is away. */
class ProviderReachTest {
    private static final Instant NOW = Providers.NOW;
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private final FakeProvider host = new FakeProvider();
    private final ProviderKey key = ProviderKey.random(NOW);
    private final Map<String, String> variables = host.settings();
    private final Provider provider = Providers.of(variables);

    @AfterEach
    void close() {
        host.close();
    }

    // connection R5.3
    @Test
    void theProviderIsToldWhatIsNeededAndNoMore() {
        String entrance = provider.entrance(key, "fr", false).toString();
        assertTrue(entrance.startsWith(host.issuer() + "/authorize?"), entrance);
        for (String part : List.of(
                "response_type=code",
                "scope=openid+email",
                "client_id=conferral-mypass",
                "redirect_uri=" + URLEncoder.encode("https://conferral.example/mypass/back", StandardCharsets.UTF_8),
                "state=" + key.state(),
                "nonce=" + key.nonce(),
                "code_challenge=" + key.challenge(),
                "code_challenge_method=S256",
                "max_age=900",
                "ui_locales=fr")) {
            assertTrue(entrance.contains(part), part + " in " + entrance);
        }
        assertFalse(entrance.contains("prompt"));
        for (String hidden : List.of(key.text(), key.verifier(), FakeProvider.SECRET)) {
            assertFalse(entrance.contains(hidden), entrance);
        }
        assertTrue(provider.entrance(key, "en", true).toString().endsWith("&prompt=login"));
        assertTrue(key.isOf(key.state()));
        assertFalse(key.isOf(ProviderKey.random(NOW).state()) || key.isOf(""));
    }

    // connection R5.3
    @Test
    void aKeyIsGoodForTenMinutesThatNobodyCanAlter() {
        assertTrue(key.isGood(NOW.plusSeconds(599)));
        assertFalse(key.isGood(NOW.plusSeconds(600)));
        ProviderKey later = new ProviderKey(
                key.text().replaceFirst("~.*", "~" + NOW.plusSeconds(900).getEpochSecond()));
        assertTrue(later.isGood(NOW.plusSeconds(600)));
        assertFalse(later.isOf(key.state()), "it is another one");
        assertFalse(new ProviderKey("").isGood(NOW));
    }

    @Test
    void aProviderThatStallsOrNeverEndsHoldsNobodyForLong() {
        host.says("/token", "{\"id_token\": \"" + "a".repeat(BoundedText.MOST_BYTES) + "\"}");
        assertThrows(ProviderException.class, () -> provider.person(key, "the code"), "too much");
        host.stalls("/token");
        Provider hasty = Providers.of(variables, Duration.ofMillis(500));
        long begun = System.nanoTime();
        assertThrows(ProviderException.class, () -> hasty.person(key, "the code"), "half an answer");
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 8, "it was waited for");
    }

    @Test
    void oneThatIsAwayIsNotAskedAgainAtOnce() {
        host.says(DESCRIPTION, "");
        assertThrows(ProviderException.class, () -> provider.entrance(key, "en", false));
        host.says(DESCRIPTION, host.description(host.issuer()));
        assertThrows(ProviderException.class, () -> provider.entrance(key, "en", false), "for some seconds");
        assertTrue(Providers.of(variables).entrance(key, "en", false).toString().startsWith(host.issuer()));
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // stands in for time
    void whileOneAsksOthersGoOnWithWhatWasKnownOrAreRefusedAtOnce() {
        Provider warm = Providers.of(variables, Duration.ofSeconds(2));
        assertTrue(warm.entrance(key, "en", false).toString().startsWith(host.issuer()));
        warm.clock = Clock.offset(warm.clock, ConnectionPolicy.PROVIDER_KNOWN);
        Provider cold = Providers.of(variables, Duration.ofSeconds(2));
        host.stalls(DESCRIPTION);
        for (Provider one : List.of(warm, cold)) {
            host.forget();
            CompletableFuture<URI> asking = CompletableFuture.supplyAsync(() -> one.entrance(key, "en", false));
            host.awaitAsked(DESCRIPTION);
            if (one == cold) {
                ProviderException refused =
                        assertThrows(ProviderException.class, () -> cold.entrance(key, "en", false));
                assertTrue(String.valueOf(refused.getMessage()).contains("is being asked"));
                assertFalse(asking.isDone(), "nobody waited for it");
                assertThrows(CompletionException.class, asking::join);
            } else {
                assertTrue(warm.entrance(key, "en", false).toString().startsWith(host.issuer()));
                assertFalse(asking.isDone(), "nobody waited for it");
                assertTrue(asking.join().toString().startsWith(host.issuer()), "that is good as long as it is away");
            }
        }
    }

    @Test
    void placesThatAreNoneAreRefused() {
        for (String place : List.of(
                "/token", "ftp://elsewhere.example/token", "https://elsewhere.example/token", "http:x", "a b")) {
            host.says(DESCRIPTION, host.description(host.issuer()).replace(host.issuer() + "/token", place));
            Provider other = Providers.of(variables);
            assertThrows(ProviderException.class, () -> other.entrance(key, "en", false), place);
        }
    }

    // connection R5.6
    @Test
    void whoSignsOutIsSentToWhereTheProviderWantsThem() {
        String exit = provider.exit().map(URI::toString).orElseThrow();
        assertTrue(exit.startsWith(host.issuer() + "/leave?at=once&"), exit);
        assertTrue(exit.contains("client_id=conferral-mypass"), exit);
        assertTrue(
                exit.contains("post_logout_redirect_uri=https%3A%2F%2Fconferral.example%2Fmypass%2Fsign-in%3Fleft"),
                exit);
        host.says(DESCRIPTION, host.description(host.issuer()).replace("end_session_endpoint", "none"));
        assertEquals(Optional.empty(), Providers.of(variables).exit());
    }

    @Test
    void oneThatCallsItselfOtherwiseIsNotAsked() {
        host.says(DESCRIPTION, host.description("https://elsewhere.example"));
        assertThrows(ProviderException.class, () -> provider.entrance(key, "en", false));
    }
}

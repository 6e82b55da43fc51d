package org.conferral.it.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/product.md, decision 26: who guesses waits, and nobody else does. */
class SignInIT {
    private static final Account GUESSED = Account.DIGITAL;
    private static final String OFFICE = "198.51.100.7";

    // people R5.1, R5.2, R5.3, R5.5, R4.1
    @Test
    void guessesPauseForWhoGuessesAndForNobodyElse() {
        WebClient owner = WebClient.from(OFFICE);
        String kept = owner.signIn(GUESSED.login(), GUESSED.password()).headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("known-"))
                .findFirst()
                .orElseThrow();
        assertTrue(kept.contains("HttpOnly") && kept.contains("SameSite=Lax"), kept);
        assertFalse(kept.contains(GUESSED.login()), kept);
        assertEquals(200, owner.get("/").statusCode());

        // in the owner's own office, with a browser of nobody
        WebClient guesser = WebClient.from(OFFICE);
        for (int i = 0; i < 5; i++) {
            assertEquals("/sign-in?failed", target(guesser.signIn("Digital", "guess " + i)));
        }
        assertEquals("/sign-in?paused", target(guesser.signIn(GUESSED.login(), GUESSED.password())));
        assertEquals(
                "/sign-in?paused",
                target(WebClient.from("203.0.113.1, " + OFFICE).signIn(GUESSED.login(), "x")),
                "what the client says of itself counts for nothing");
        assertTold(guesser);

        assertEquals(200, owner.get("/").statusCode(), "a session does not end by what others guess");
        assertEquals("/", target(owner.signIn(GUESSED.login(), GUESSED.password())), "a known browser");
        assertEquals(200, owner.get("/").statusCode());
        assertEquals("/", target(WebClient.from(OFFICE).signIn("lists", Account.LISTS.password())), "somebody else");
        assertEquals(
                "/",
                target(WebClient.from("198.51.100.8").signIn(GUESSED.login(), GUESSED.password())),
                "the owner elsewhere");

        List<String> lines = Database.column(
                String.class,
                "select outcome || ' ' || sum(times) from sign_in where login = ? and address = ? group by outcome"
                        + " order by outcome",
                GUESSED.login(),
                OFFICE);
        assertEquals(List.of("FAILED 5", "PAUSED 2", "SIGNED_IN 2"), lines);
    }

    private static void assertTold(WebClient guesser) {
        String page = guesser.get("/sign-in?paused").body();
        assertTrue(page.contains("Sign-in pauses, because too many attempts failed."), page);
        assertTrue(page.matches("(?s).*You can try again in [0-9]+ seconds\\..*"), page);
        guesser.get("/sign-in?paused&lang=fr");
        String french = guesser.get("/sign-in?paused").body();
        assertTrue(french.matches("(?s).*Vous pouvez réessayer dans [0-9]+ secondes\\..*"), french);
    }

    // people R5.1
    @Test
    void ofManyAtOnceNoMorePassThanOneAfterTheOther() {
        List<CompletableFuture<String>> tries = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> target(WebClient.from("198.51.100.30").signIn("visitor", "guess " + n))))
                .toList();
        assertEquals(
                5,
                tries.stream()
                        .map(CompletableFuture::join)
                        .filter("/sign-in?failed"::equals)
                        .count());
    }

    // people R5.3
    @Test
    void sessionEndsByARightPasswordOnly() {
        WebClient client = WebClient.from("198.51.100.40");
        assertEquals("/", target(client.signIn("lists", Account.LISTS.password())));
        for (String login : List.of("lists", "visitor", "no.such.login", "Not a login")) {
            assertEquals("/sign-in?failed", target(client.signIn(login, "x")), login);
            assertTrue(client.get("/").body().contains(">lists<"), login);
        }
        assertEquals("/", target(client.signIn("auditor", Account.AUDITOR.password())));
        assertTrue(client.get("/").body().contains(">auditor<"));
    }

    // people R4.1
    @Test
    void whatComesFromAllAddressesOfANetworkIsALineAMinute() {
        for (int i = 1; i <= 7; i++) {
            WebClient.from("2001:db8:7:7::" + i).signIn("no.such.person", "x");
        }
        assertEquals(7, Database.count("select sum(times) from sign_in where address = '2001:db8:7:7::/64'"));
        assertEquals(0, Database.count("select count(*) from sign_in where address like '2001:db8:7:7::_'"));
    }

    // people R5.4
    @Test
    void nothingTellsWhetherALoginIsOne() {
        for (String login : List.of("visitor", "no.such.login", "disabled.or.not")) {
            WebClient client = WebClient.from("198.51.100.20");
            for (int i = 0; i < 5; i++) {
                assertEquals("/sign-in?failed", target(client.signIn(login, "x")), login);
            }
            assertEquals("/sign-in?paused", target(client.signIn(login, "x")), login);
            // what the password is checked against: one hash, of one cost, whoever it is
            assertEquals(
                    List.of("$2a$10$ 60"),
                    Database.column(
                            String.class, "select left(h, 7) || ' ' || length(h) from password_hash_of(?) h", login));
        }
    }

    @Test
    void formOfTheContainerIsNotThereToGoPastThePauses() {
        WebClient client = WebClient.anonymous();
        String form = "j_username=visitor&j_password=" + Account.VISITOR.password();
        for (String address : List.of("/j_security_check", "/run/j_security_check", "/%6a_security_check", "/enter")) {
            client.post(address, form);
            assertEquals(302, client.get("/").statusCode(), address);
        }
    }

    private static String target(HttpResponse<String> answer) {
        return WebClient.target(answer);
    }
}

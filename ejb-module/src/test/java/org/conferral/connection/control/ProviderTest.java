package org.conferral.connection.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.ProvedPerson;
import org.conferral.connection.entity.ProviderException;
import org.conferral.connection.entity.ProviderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose word lets somebody in, and what of it has to be right. */
class ProviderTest {
    private static final Instant NOW = Providers.NOW;

    private final FakeProvider host = new FakeProvider();
    private final ProviderKey key = ProviderKey.random(NOW);
    private final Provider provider = Providers.of(host.settings());

    @AfterEach
    void close() {
        host.close();
    }

    private JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(host.issuer())
                .audience("conferral-mypass")
                .subject("person 7")
                .claim("nonce", key.nonce())
                .claim("auth_time", NOW.minusSeconds(20).getEpochSecond())
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("email", "Ann@Example.org")
                .claim("email_verified", true);
    }

    private ProvedPerson person(String token) {
        host.gives(token);
        return provider.person(key, "the code");
    }

    private ProvedPerson person(JWTClaimsSet.Builder claims) {
        return person(FakeProvider.signed(claims.build()));
    }

    private void refused(String token, String why) {
        host.gives(token);
        assertThrows(ProviderException.class, () -> provider.person(key, "the code"), why);
    }

    private void refused(JWTClaimsSet.Builder claims, String why) {
        refused(FakeProvider.signed(claims.build()), why);
    }

    // connection R5.1, R5.3
    @Test
    void whoComesBackIsWhomTheProviderNames() {
        assertEquals(
                new ProvedPerson(host.issuer(), "person 7", "ann@example.org", NOW.minusSeconds(20)), person(good()));
        String sent = host.asked("/token");
        assertTrue(sent.startsWith("Basic "), sent);
        assertTrue(sent.contains("code=the+code"), sent);
        assertTrue(sent.contains("code_verifier=" + key.verifier()), sent);
        assertTrue(sent.contains("redirect_uri=https%3A%2F%2Fconferral.example%2Fmypass%2Fback"), sent);
        assertFalse(sent.contains(key.text()), "the browser's key stays here");
        person(good().audience(List.of("another", "conferral-mypass")).claim("azp", "conferral-mypass"));
    }

    // connection R5.2
    @Test
    void anAddressCountsOnlyWhereTheProviderSaysThatItIsTheirs() {
        assertNull(person(good().claim("email_verified", false)).address());
        assertNull(person(good().claim("email_verified", null)).address());
        assertNull(person(good().claim("email_verified", "no")).address());
        assertNull(person(good().claim("email", "no address")).address());
        assertEquals(
                "ann@example.org",
                person(good().claim("email_verified", "true")).address());
        // where the token says nothing of it, the provider is asked, about this person only
        host.says("/userinfo", "{\"sub\": \"person 7\", \"email\": \"bea@example.org\", \"email_verified\": true}");
        assertEquals("bea@example.org", person(good().claim("email", null)).address());
        assertEquals("Bearer access ", host.asked("/userinfo"));
        host.says("/userinfo", "{\"sub\": \"person 8\", \"email\": \"bea@example.org\", \"email_verified\": true}");
        assertNull(person(good().claim("email", null)).address());
        host.says("/userinfo", "{\"sub\": \"person 7\", \"email\": \"bea@example.org\"}");
        assertNull(person(good().claim("email", null)).address());
    }

    // connection R5.4
    @Test
    void whatIsNotForThisAnswerLetsNobodyIn() {
        refused(good().claim("nonce", ProviderKey.random(NOW).nonce()), "another nonce");
        refused(good().claim("nonce", null), "no nonce");
        refused(good().issuer("https://elsewhere.example"), "another issuer");
        refused(good().issuer(null), "no issuer");
        refused(good().audience("another"), "another client");
        refused(good().audience((String) null), "for nobody");
        refused(
                good().audience(List.of("another", "conferral-mypass")),
                "for two, and to whom it was given is not said");
        refused(good().claim("azp", "another"), "given to another client");
        refused(good().expirationTime(Date.from(NOW.minusSeconds(61))), "expired");
        refused(good().expirationTime(null), "good for ever");
        refused(good().notBeforeTime(Date.from(NOW.plusSeconds(90))), "not good yet");
        refused(good().subject(null), "nobody");
        refused(good().subject(" "), "nobody");
        refused(good().subject("x".repeat(256)), "a name that is too long");
    }

    // connection R5.4
    @Test
    void whoWasAskedLongAgoIsAskedAgain() {
        Duration idle = Duration.ofMinutes(15);
        person(good().claim("auth_time", NOW.minus(idle).getEpochSecond()));
        refused(good().claim("auth_time", NOW.minus(idle).minusSeconds(61).getEpochSecond()), "too long ago");
        refused(good().claim("auth_time", NOW.plusSeconds(61).getEpochSecond()), "in the future");
        refused(good().claim("auth_time", null), "not said");
        refused(good().claim("auth_time", "soon"), "no time");
    }

    // connection R5.4
    @Test
    void whatTheProviderDidNotSignLetsNobodyIn() throws JOSEException {
        JWTClaimsSet claims = good().build();
        String signed = FakeProvider.signed(claims);
        refused(new PlainJWT(claims).serialize(), "alg none");
        refused(FakeProvider.signed(claims, FakeProvider.ANOTHERS, FakeProvider.ANOTHERS.getKeyID()), "another's key");
        refused(FakeProvider.signed(claims, FakeProvider.ANOTHERS, FakeProvider.KEY.getKeyID()), "under the same name");
        refused(
                FakeProvider.signed(
                        claims, JWSAlgorithm.HS256, new MACSigner(FakeProvider.SECRET), FakeProvider.KEY.getKeyID()),
                "by the secret");
        refused(
                FakeProvider.signed(
                        claims,
                        JWSAlgorithm.HS256,
                        new MACSigner(FakeProvider.KEY.toRSAPublicKey().getEncoded()),
                        FakeProvider.KEY.getKeyID()),
                "by the public key as a secret");
        refused(signed.substring(0, signed.lastIndexOf('.') + 1), "without its signature");
        refused(signed.replaceFirst("[.][^.]+[.]", "." + "e30" + "."), "with other claims");
        refused("", "nothing");
        refused("a.b.c", "nonsense");
        host.says("/token", "");
        assertThrows(ProviderException.class, () -> provider.person(key, "the code"), "an error");
        host.says("/token", "<html>");
        assertThrows(ProviderException.class, () -> provider.person(key, "the code"), "a page");
    }

    // connection R5.2
    @Test
    void noSignOfAnotherScriptBecomesAnAddress() {
        assertEquals(Optional.empty(), PublicAccounts.address("mi\u212Ae@example.org"));
        assertEquals(
                "mike@example.org",
                PublicAccounts.address(" Mike@Example.org ").orElseThrow().value());
    }
}

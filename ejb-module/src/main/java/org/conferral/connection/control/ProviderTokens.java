package org.conferral.connection.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.ProviderException;

/**
 * What the provider signs to say who somebody is (OpenID Connect Core §3.1.3.7): by one of its own keys and no secret that
 * others have, of this provider, for this client and this one answer, now, of somebody whom it has asked lately.
 */
final class ProviderTokens {
    private static final Set<JWSAlgorithm> BY_KEYS = byKeys();
    private static final Duration SKEW = Duration.ofSeconds(DefaultJWTClaimsVerifier.DEFAULT_MAX_CLOCK_SKEW_SECONDS);
    private static final int LONGEST_SUBJECT = 255;

    private final String issuer;
    private final String client;
    private final JWKSource<SecurityContext> keys;
    private final Clock clock;

    ProviderTokens(String issuer, String client, JWKSource<SecurityContext> keys, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.keys = keys;
        this.clock = clock;
    }

    /** No secret that is known to client and provider, and nothing unsigned. */
    private static Set<JWSAlgorithm> byKeys() {
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.RSA);
        algorithms.addAll(JWSAlgorithm.Family.EC);
        return Set.copyOf(algorithms);
    }

    /**
     * What it says.
     *
     * @throws ProviderException when it is not good
     */
    JWTClaimsSet read(String token, String nonce) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(BY_KEYS, keys));
        processor.setJWTClaimsSetVerifier(verifier(nonce));
        try {
            JWTClaimsSet claims = processor.process(token, null);
            mustBeForUs(claims);
            mustBeOfLate(claims);
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new ProviderException("what the provider signed is not good: " + e.getMessage(), e);
        }
    }

    private DefaultJWTClaimsVerifier<SecurityContext> verifier(String nonce) {
        return new DefaultJWTClaimsVerifier<>(
                client,
                new JWTClaimsSet.Builder().issuer(issuer).claim("nonce", nonce).build(),
                Set.of("sub", "exp", "iat", "auth_time")) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
    }

    /** Where it is for several, or says whom it was given to, that is us. */
    private void mustBeForUs(JWTClaimsSet claims) throws ParseException {
        String given = claims.getStringClaim("azp");
        boolean ours = given == null ? claims.getAudience().size() == 1 : given.equals(client);
        if (!ours) {
            throw new ProviderException("what the provider signed was given to another client");
        }
        if (claims.getSubject().isBlank() || claims.getSubject().length() > LONGEST_SUBJECT) {
            throw new ProviderException("the provider's name for the person is none");
        }
    }

    /** When the provider asked who it is. */
    static Instant asked(JWTClaimsSet claims) {
        try {
            return claims.getDateClaim("auth_time").toInstant();
        } catch (ParseException e) {
            throw new ProviderException("the provider does not say when it asked", e);
        }
    }

    /** Else who was signed out here for doing nothing were in again, whoever sits there now. */
    private void mustBeOfLate(JWTClaimsSet claims) {
        Instant asked = asked(claims);
        Instant now = clock.instant();
        if (asked.isBefore(now.minus(ConnectionPolicy.IDLE).minus(SKEW)) || asked.isAfter(now.plus(SKEW))) {
            throw new ProviderException("the provider asked too long ago who it is");
        }
    }
}

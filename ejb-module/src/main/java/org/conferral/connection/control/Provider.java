package org.conferral.connection.control;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.ProvedPerson;
import org.conferral.connection.entity.ProviderException;
import org.conferral.connection.entity.ProviderKey;
import org.conferral.mail.entity.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The OpenID Connect provider of the public: sends people there, and asks it who came back (authorization code flow with
 * PKCE). What it says of itself is asked for anew every hour.
 */
@ApplicationScoped
public class Provider {
    private static final List<String> PLACES = List.of(
            "authorization_endpoint", "token_endpoint", "userinfo_endpoint", "end_session_endpoint", "jwks_uri");

    private final ReentrantLock asking = new ReentrantLock();

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderHost host;

    @Inject
    Clock clock;

    private volatile @Nullable Known known;

    private volatile Instant failed = Instant.EPOCH;

    /** What the provider says of itself, and since when that is known. */
    private record Known(Map<String, URI> places, JWKSource<SecurityContext> keys, Instant since) {
        URI address(String name) {
            return optional(name).orElseThrow(() -> new ProviderException("the provider says no " + name));
        }

        Optional<URI> optional(String name) {
            return Optional.ofNullable(places.get(name));
        }
    }

    public boolean isConfigured() {
        return settings.issuer().isPresent();
    }

    public boolean hasPasswords() {
        return settings.hasPasswords();
    }

    public String name() {
        return settings.name();
    }

    /**
     * Where a browser is sent to sign in.
     *
     * @param language in which the provider shall speak
     * @param again whether to ask who it is in any case
     * @throws ProviderException when the provider is not reached
     */
    public URI entrance(ProviderKey key, String language, boolean again) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("scope", "openid email");
        asked.put("client_id", settings.client());
        asked.put("redirect_uri", settings.back());
        asked.put("state", key.state());
        asked.put("nonce", key.nonce());
        asked.put("code_challenge", key.challenge());
        asked.put("code_challenge_method", "S256");
        asked.put("max_age", String.valueOf(ConnectionPolicy.IDLE.toSeconds()));
        asked.put("ui_locales", language);
        if (again) {
            asked.put("prompt", "login");
        }
        return with(known().address("authorization_endpoint"), asked);
    }

    /** Where a browser is sent to sign out at the provider as well; nowhere where it has no such place. */
    public Optional<URI> exit() {
        return known().optional("end_session_endpoint")
                .map(place -> with(
                        place, Map.of("client_id", settings.client(), "post_logout_redirect_uri", settings.left())));
    }

    /**
     * Who came back with this code.
     *
     * @throws ProviderException when the provider does not say so, or what it says is not good
     */
    public ProvedPerson person(ProviderKey key, String code) {
        Known provider = known();
        JsonObject given = host.post(
                provider.address("token_endpoint"),
                settings.client(),
                settings.secret(),
                form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        settings.back(),
                        "code_verifier",
                        key.verifier())));
        JWTClaimsSet claims = new ProviderTokens(issuer(), settings.client(), provider.keys(), clock)
                .read(given.getString("id_token", ""), key.nonce());
        Map<String, Object> told = claims.getClaim("email") == null
                ? userInfo(provider, given.getString("access_token", ""), claims.getSubject())
                : claims.getClaims();
        return new ProvedPerson(
                issuer(),
                claims.getSubject(),
                confirmed(told).map(MailAddress::value).orElse(null),
                ProviderTokens.asked(claims));
    }

    /** What the provider tells of the person elsewhere; nothing where that is another one. */
    private Map<String, Object> userInfo(Known provider, String token, String subject) {
        return provider.optional("userinfo_endpoint")
                .map(place -> host.get(place, token))
                .filter(told -> told.getString("sub", "").equals(subject))
                .<Map<String, Object>>map(told -> Map.of(
                        "email", told.getString("email", ""),
                        "email_verified", String.valueOf(told.get("email_verified"))))
                .orElse(Map.of());
    }

    /** The address, where the provider says that it is the person's. */
    private static Optional<MailAddress> confirmed(Map<String, Object> told) {
        String said = String.valueOf(told.get("email_verified")).replace("\"", "");
        return said.equals("true") ? PublicAccounts.address(String.valueOf(told.get("email"))) : Optional.empty();
    }

    private String issuer() {
        return settings.issuer().orElseThrow(() -> new ProviderException("there is no provider"));
    }

    /** As it is known; asked for anew by one at a time, while others go on with what was known before. */
    private Known known() {
        Known found = known;
        Instant now = clock.instant();
        if (found != null && now.isBefore(found.since().plus(ConnectionPolicy.PROVIDER_KNOWN))) {
            return found;
        }
        if (now.isBefore(failed.plus(ConnectionPolicy.PROVIDER_AWAY)) || !asking.tryLock()) {
            return before(found, "the provider was away a moment ago, or is being asked");
        }
        try {
            Known asked = ask();
            known = asked;
            return asked;
        } catch (ProviderException e) {
            failed = now;
            return before(found, String.valueOf(e.getMessage()));
        } finally {
            asking.unlock();
        }
    }

    private static Known before(@Nullable Known found, String why) {
        if (found == null) {
            throw new ProviderException(why);
        }
        return found;
    }

    /** It must call itself what it is called here, or it would be one that stands in its place. */
    private Known ask() {
        String issuer = issuer();
        JsonObject said = host.get(URI.create(issuer.replaceFirst("/+$", "") + "/.well-known/openid-configuration"));
        if (!said.getString("issuer", "").equals(issuer)) {
            throw new ProviderException("the provider does not call itself " + issuer);
        }
        String scheme = URI.create(issuer).getScheme();
        Map<String, URI> places = new HashMap<>();
        for (String place : PLACES) {
            String address = said.getString(place, "");
            if (!address.isEmpty()) {
                places.put(place, whole(address, scheme, place));
            }
        }
        URI keys = places.get("jwks_uri");
        if (keys == null) {
            throw new ProviderException("the provider says no jwks_uri");
        }
        return new Known(Map.copyOf(places), keys(keys), clock.instant());
    }

    /** Whole, and by TLS where the provider itself is. */
    private static URI whole(String address, String scheme, String place) {
        try {
            URI found = new URI(address);
            if (scheme.equals(found.getScheme()) && found.getHost() != null) {
                return found;
            }
        } catch (URISyntaxException e) {
            throw new ProviderException("the provider says no good " + place, e);
        }
        throw new ProviderException("the provider says no good " + place);
    }

    private JWKSource<SecurityContext> keys(URI place) {
        ResourceRetriever reads = url -> new Resource(host.text(place), "application/json");
        try {
            return JWKSourceBuilder.create(place.toURL(), reads)
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException e) {
            throw new ProviderException("the provider says no good jwks_uri", e);
        }
    }

    private static URI with(URI place, Map<String, String> parameters) {
        String separator = place.getRawQuery() == null ? "?" : "&";
        return URI.create(place + separator + form(parameters));
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

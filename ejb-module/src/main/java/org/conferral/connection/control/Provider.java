package org.conferral.connection.control;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    private static final int MILLIS = 5_000;
    private static final int MOST_BYTES = 200_000;

    @Inject
    ProviderSettings settings;

    @Inject
    ProviderHost host;

    @Inject
    Clock clock;

    private volatile @Nullable Known known;

    /** What the provider says of itself, and since when that is known. */
    private record Known(JsonObject said, JWKSource<SecurityContext> keys, Instant since) {
        URI address(String name) {
            return optional(name).orElseThrow(() -> new ProviderException("the provider says no " + name));
        }

        Optional<URI> optional(String name) {
            return Optional.of(said.getString(name, ""))
                    .filter(address -> !address.isEmpty())
                    .map(URI::create);
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

    private Known known() {
        Known found = known;
        if (found == null || found.since().isBefore(clock.instant().minus(ConnectionPolicy.PROVIDER_KNOWN))) {
            found = ask();
            known = found;
        }
        return found;
    }

    /** It must call itself what it is called here, or it would be one that stands in its place. */
    private Known ask() {
        String issuer = issuer();
        JsonObject said =
                host.get(URI.create(issuer.replaceFirst("/+$", "") + "/.well-known/openid-configuration"), "");
        if (!said.getString("issuer", "").equals(issuer)) {
            throw new ProviderException("the provider does not call itself " + issuer);
        }
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            URI.create(said.getString("jwks_uri", "")).toURL(),
                            new DefaultResourceRetriever(MILLIS, MILLIS, MOST_BYTES))
                    .refreshAheadCache(false)
                    .build();
            return new Known(said, keys, clock.instant());
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new ProviderException("the provider says no jwks_uri", e);
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

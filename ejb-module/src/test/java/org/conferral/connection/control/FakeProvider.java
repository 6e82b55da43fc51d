package org.conferral.connection.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenID Connect provider that says whatever a test wants it to. */
final class FakeProvider implements AutoCloseable {
    static final String SECRET = "a secret that client and provider both know";
    static final RSAKey KEY = key("the provider's");
    static final RSAKey ANOTHERS = key("another's");

    private final HttpServer server;
    private volatile String stalling = "";
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    FakeProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        says("/.well-known/openid-configuration", description(issuer()));
        says("/keys", new JWKSet(KEY.toPublicJWK()).toString());
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Of who lets people in by it. */
    Map<String, String> settings() {
        return Map.of(
                "CONFERRAL_MYPASS_OIDC_PROVIDER_URL",
                issuer(),
                "CONFERRAL_MYPASS_OIDC_CLIENT_SECRET",
                SECRET,
                "CONFERRAL_PUBLIC_URL",
                "https://conferral.example/");
    }

    String description(String issuer) {
        return Json.createObjectBuilder()
                .add("issuer", issuer)
                .add("authorization_endpoint", issuer() + "/authorize")
                .add("token_endpoint", issuer() + "/token")
                .add("userinfo_endpoint", issuer() + "/userinfo")
                .add("end_session_endpoint", issuer() + "/leave?at=once")
                .add("jwks_uri", issuer() + "/keys")
                .build()
                .toString();
    }

    /** Answers this from now on. */
    void says(String path, String answer) {
        answers.put(path, answer);
    }

    /** Sends half of an answer there from now on, and no more. */
    void stalls(String path) {
        stalling = path;
    }

    /** Until somebody asks there. */
    void awaitAsked(String path) {
        while (asked(path).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** Nobody has asked anything yet. */
    void forget() {
        asked.clear();
    }

    /** Gives this for a code. */
    void gives(String token) {
        says("/token", "{\"access_token\": \"access\", \"id_token\": \"" + token + "\"}");
    }

    /** What was sent last: the head {@code Authorization}, a space, the body. */
    String asked(String path) {
        return asked.getOrDefault(path, "");
    }

    static String signed(JWTClaimsSet claims) {
        return signed(claims, KEY, KEY.getKeyID());
    }

    static String signed(JWTClaimsSet claims, RSAKey key, String id) {
        try {
            return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key), id);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer, String id) {
        try {
            SignedJWT token =
                    new SignedJWT(new JWSHeader.Builder(algorithm).keyID(id).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String head = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        asked.put(path, head + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] answer = answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.length == 0 ? 500 : 200, answer.length == 0 ? -1 : answer.length);
        if (path.equals(stalling)) {
            exchange.getResponseBody().write(answer, 0, answer.length / 2);
            exchange.getResponseBody().flush();
            return;
        }
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

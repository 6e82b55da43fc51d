package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.conferral.connection.entity.ProviderException;

/** Talks to the provider: follows it nowhere, and waits ten seconds at most. */
@ApplicationScoped
public class ProviderHost {
    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT.dividedBy(2)).build();

    /**
     * Reads there.
     *
     * @param token by which that is permitted; blank where everybody may
     */
    JsonObject get(URI place, String token) {
        HttpRequest.Builder request = to(place);
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    /** Sends a form, as this client. */
    JsonObject post(URI place, String id, String secret, String form) {
        String both = encoded(id) + ":" + encoded(secret);
        return send(to(place)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpRequest.Builder to(URI place) {
        return HttpRequest.newBuilder(place).timeout(LIMIT).header("Accept", "application/json");
    }

    private JsonObject send(HttpRequest.Builder request) {
        HttpRequest whole = request.build();
        try {
            HttpResponse<String> answer = client.send(whole, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new ProviderException("the provider answered " + answer.statusCode() + " at " + where(whole));
            }
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (IOException | JsonException e) {
            throw new ProviderException("the provider was not understood at " + where(whole), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderException("interrupted while the provider was asked", e);
        }
    }

    private static String where(HttpRequest request) {
        return request.uri().getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.conferral.connection.entity.ProviderException;

/** Talks to the provider: follows it nowhere, waits some seconds for all of an answer, and reads no more than is sensible. */
@ApplicationScoped
public class ProviderHost {
    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final Duration limit;
    private final HttpClient client;

    public ProviderHost() {
        this(LIMIT);
    }

    ProviderHost(Duration limit) {
        this.limit = limit;
        client = HttpClient.newBuilder().connectTimeout(limit.dividedBy(2)).build();
    }

    /** What everybody may read there. */
    String text(URI place) {
        return send(to(place));
    }

    /** The same, of an object. */
    JsonObject get(URI place) {
        return object(place, text(place));
    }

    /** What this token permits to read there. */
    JsonObject get(URI place, String token) {
        return object(place, send(to(place).header("Authorization", "Bearer " + token)));
    }

    /** Sends a form, as this client. */
    JsonObject post(URI place, String id, String secret, String form) {
        String both = encoded(id) + ":" + encoded(secret);
        return object(
                place,
                send(to(place)
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))));
    }

    private HttpRequest.Builder to(URI place) {
        return HttpRequest.newBuilder(place).timeout(limit).header("Accept", "application/json");
    }

    private String send(HttpRequest.Builder request) {
        HttpRequest whole = request.build();
        String where = whole.uri().getPath();
        CompletableFuture<HttpResponse<String>> coming = client.sendAsync(whole, head -> new BoundedText());
        try {
            HttpResponse<String> answer = coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new ProviderException("the provider answered " + answer.statusCode() + " at " + where);
            }
            return answer.body();
        } catch (ExecutionException e) {
            throw new ProviderException("the provider was not reached at " + where, e);
        } catch (TimeoutException e) {
            throw new ProviderException("the provider took too long at " + where, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderException("interrupted while the provider was asked", e);
        } finally {
            coming.cancel(true);
        }
    }

    private static JsonObject object(URI place, String text) {
        try {
            return Json.createReader(new StringReader(text)).readObject();
        } catch (JsonException e) {
            throw new ProviderException("the provider was not understood at " + place.getPath(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.conferral.it.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Requests without a browser, with one person's cookies; follows no redirect. */
public final class WebClient {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Somebody who has not signed in. */
    public static WebClient anonymous() {
        return new WebClient();
    }

    public static WebClient of(Account account) {
        WebClient client = new WebClient();
        client.get("/enter");
        HttpResponse<String> answer = client.post(
                "/j_security_check",
                "j_username=" + encoded(account.login()) + "&j_password=" + encoded(account.password()));
        if (client.get("/").statusCode() != 200) {
            throw new AssertionError(account + " could not sign in: " + answer);
        }
        return client;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    public HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** The header line by which another client goes on with this session. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", ""));
    }

    /** Where a redirect leads to, without the server's own address; empty for any other answer. */
    public static String target(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .map(location -> location.replace(Surroundings.value("CONFERRAL_TEST_URL"), ""))
                .orElse("");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Surroundings.value("CONFERRAL_TEST_URL") + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

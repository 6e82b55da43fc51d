package org.conferral.it.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests without a browser, with one person's cookies; follows no redirect. */
public final class WebClient {
    private static final int OK = 200;
    private static final Map<Account, WebClient> KEPT = new EnumMap<>(Account.class);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String address;

    private WebClient(String address) {
        this.address = address;
    }

    /** Somebody who has not signed in. */
    public static WebClient anonymous() {
        return new WebClient("");
    }

    /** Somebody who has not signed in and comes from this address, as the balancer says; further ones may stand before. */
    public static WebClient from(String address) {
        return new WebClient(address);
    }

    /** Somebody who has signed in, now or for another test. */
    public static synchronized WebClient of(Account account) {
        WebClient kept = KEPT.get(account);
        if (kept == null || kept.get("/").statusCode() != OK) {
            kept = fresh(account);
            KEPT.put(account, kept);
        }
        return kept;
    }

    /** Somebody who has just signed in, with a session that nobody else has. */
    public static WebClient fresh(Account account) {
        WebClient client = anonymous();
        HttpResponse<String> answer = client.signIn(account.login(), account.password());
        if (client.get("/").statusCode() != OK) {
            throw new AssertionError(account + " could not sign in: " + answer);
        }
        return client;
    }

    /** Whoever is signed in in a browser's window. */
    public static WebClient in(Visit visit) {
        WebClient client = anonymous();
        URI server = URI.create(Surroundings.value("CONFERRAL_TEST_URL"));
        visit.page().context().cookies().forEach(cookie -> {
            HttpCookie kept = new HttpCookie(cookie.name, cookie.value);
            kept.setPath(cookie.path);
            kept.setVersion(0);
            client.cookies.getCookieStore().add(server, kept);
        });
        return client;
    }

    /** Sends the sign-in form. */
    public HttpResponse<String> signIn(String login, String password) {
        return post("/sign-in/check", "login=" + encoded(login) + "&password=" + encoded(password));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    /** The file that an address answers with. */
    public byte[] file(String path) {
        return send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    public HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** Sends a form with one file, as a browser does; of fields {@code name=value}. */
    public HttpResponse<String> upload(String path, List<String> fields, String name, byte[] file) {
        String line = "--part\r\nContent-Disposition: form-data; name=\"";
        String before = fields.stream()
                        .map(field -> line + field.replaceFirst("=", "\"\r\n\r\n") + "\r\n")
                        .collect(Collectors.joining())
                + line + name + "\"; filename=\"file.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        byte[] whole = (before + new String(file, StandardCharsets.ISO_8859_1) + "\r\n--part--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole))
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

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Surroundings.value("CONFERRAL_TEST_URL") + path));
        return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> as) {
        try {
            return client.send(request, as);
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

package org.conferral.it.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.launcher.Leash;

/**
 * An OpenID Connect provider of its own, as a ministry may have one: a realm with a client for the testbed's server,
 * another client, and three people, {@code records}, {@code admin} and {@code stranger}, who has no role; each has the password {@link
 * #PASSWORD}. Access is looked at again after five seconds. And a realm of the public, where {@code ann} and {@code cleo}
 * have shown that their addresses are theirs, {@code bob} has not, and {@code ann2} has the address of {@code ann}.
 */
public final class Keycloak implements AutoCloseable {
    public static final String PASSWORD = "seven green tables";

    private static final String SECRET = "secret of the client";
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String REALM = """
            {"realm": "staff", "enabled": true, "sslRequired": "none", "accessTokenLifespan": 5,
             "roles": {"realm": [{"name": "L01"}, {"name": "L19"}, {"name": "ADMIN"}]},
             "clients": [{"clientId": "conferral", "secret": "%s", "publicClient": false, "standardFlowEnabled": true,
               "redirectUris": ["%s/enter/provider"]},
              {"clientId": "other", "publicClient": true, "directAccessGrantsEnabled": true}],
             "users": [%s, %s, %s]}
            """;

    private static final String PUBLIC = """
            {"realm": "public", "enabled": true, "sslRequired": "none", "loginWithEmailAllowed": false,
             "duplicateEmailsAllowed": true,
             "clients": [{"clientId": "conferral-mypass", "secret": "%1$s", "publicClient": false,
               "standardFlowEnabled": true, "redirectUris": ["%2$s/mypass/back"],
               "attributes": {"pkce.code.challenge.method": "S256",
                 "post.logout.redirect.uris": "%2$s/mypass/sign-in?left"}}],
             "users": [%3$s, %4$s, %5$s, %6$s]}
            """;

    private static final String USER = """
            {"username": "%1$s", "enabled": true, "email": "%1$s@example.org", "emailVerified": true, "firstName": "Pat",
             "lastName": "%1$s", "credentials": [{"type": "password", "value": "%2$s"}], "realmRoles": [%3$s]}""";

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The folder that the build unpacked a provider into; nothing where the tests are not those with one. */
    static Optional<Path> home() {
        String folder = System.getProperty("testbed.keycloak", "");
        try (Stream<Path> children = folder.isEmpty() ? Stream.empty() : Files.list(Path.of(folder))) {
            return children.filter(child -> child.getFileName().toString().startsWith("keycloak-"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one for a server at this address, and returns when it answers. */
    static Keycloak start(Path home, Path log, List<Integer> ports, String server) throws IOException {
        // what an earlier run has imported knows that one's address
        Testbed.empty(home.resolve("data"));
        Path realm = Files.createDirectories(home.resolve("data/import")).resolve("staff-realm.json");
        Files.writeString(
                realm,
                REALM.formatted(
                        SECRET,
                        server,
                        USER.formatted("records", PASSWORD, "\"L01\", \"L19\""),
                        USER.formatted("admin", PASSWORD, "\"L01\", \"ADMIN\""),
                        USER.formatted("stranger", PASSWORD, "")));
        Files.writeString(
                realm.resolveSibling("public-realm.json"),
                PUBLIC.formatted(
                        SECRET,
                        server,
                        USER.formatted("ann", PASSWORD, ""),
                        USER.formatted("bob", PASSWORD, "").replace("Verified\": true", "Verified\": false"),
                        USER.formatted("cleo", PASSWORD, ""),
                        USER.formatted("ann2", PASSWORD, "").replace("ann2@", "ann@")));
        ProcessBuilder builder = new ProcessBuilder(
                        "setsid",
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.get(0),
                        "--http-management-port=" + ports.get(1),
                        "--cache=local",
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        Process process = builder.start();
        Leash.tie(process, "TERM");
        Keycloak keycloak = new Keycloak(process, ports.get(0));
        keycloak.await(log);
        return keycloak;
    }

    /** What a server is told of it. */
    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("CONFERRAL_OIDC_PROVIDER_URL", address() + "/realms/staff");
        environment.put("CONFERRAL_OIDC_CLIENT_SECRET", SECRET);
        environment.put("CONFERRAL_MYPASS_OIDC_PROVIDER_URL", address() + "/realms/public");
        environment.put("CONFERRAL_MYPASS_OIDC_CLIENT_SECRET", SECRET);
        environment.put("CONFERRAL_MYPASS_OIDC_NAME", "My Alberta");
        environment.put("CONFERRAL_TEST_PROVIDER", address());
        return environment;
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private void await(Path log) {
        Instant end = Instant.now().plus(LIMIT);
        while (status(address() + "/realms/staff/.well-known/openid-configuration") != 200) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new AssertionError("the provider did not start, see " + log);
            }
            Patience.pause();
        }
    }

    private static int status(String address) {
        try {
            return send(HttpRequest.newBuilder(URI.create(address))).statusCode();
        } catch (UncheckedIOException e) {
            return 0; // nobody listens yet
        }
    }

    /** Ends all sessions of the staff's realm, as its administrator may. */
    public static void endSessions() {
        endSessions("staff");
    }

    /** Ends all sessions of a realm. */
    public static void endSessions(String realm) {
        send(administration(realm + "/logout-all").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Gives somebody of the public another address, which they have shown to be theirs, or not. */
    public static void change(String login, String address, boolean verified) {
        String found = send(administration("public/users?exact=true&username=" + login))
                .body();
        String user = found.substring(1, found.length() - 1)
                .replaceFirst("\"email\":\"[^\"]*\"", "\"email\":\"" + address + "\"")
                .replaceFirst("\"emailVerified\":[a-z]*", "\"emailVerified\":" + verified);
        HttpResponse<String> answer = send(administration("public/users/" + field("id", user))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(user)));
        if (answer.statusCode() != 204) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    private static HttpRequest.Builder administration(String what) {
        return HttpRequest.newBuilder(
                        URI.create(Surroundings.value("CONFERRAL_TEST_PROVIDER") + "/admin/realms/" + what))
                .header("Authorization", "Bearer " + token("master", "admin-cli", "keycloak"));
    }

    /** What the realm gives this person for another client, {@code other}. */
    public static String tokenForAnother(String login) {
        return token("staff", "other", login);
    }

    private static String token(String realm, String client, String login) {
        String address =
                Surroundings.value("CONFERRAL_TEST_PROVIDER") + "/realms/" + realm + "/protocol/openid-connect/token";
        return field(
                "access_token",
                send(HttpRequest.newBuilder(URI.create(address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=" + client
                                        + "&username=" + login + "&password=" + PASSWORD.replace(' ', '+'))))
                        .body());
    }

    private static String field(String name, String json) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!value.find()) {
            throw new AssertionError("no " + name + " in " + json);
        }
        return value.group(1);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}

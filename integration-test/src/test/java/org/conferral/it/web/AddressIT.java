package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Addresses;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every account at every address of {@code addresses.txt}: let in or refused exactly as it says there. */
class AddressIT {
    private static final Map<String, Set<String>> ADDRESSES = Addresses.table();

    private static final Set<String> ACTIONS = Set.of("/look-up", "/sign-out", "/student/code-letter");

    // web.platform R1
    @ParameterizedTest
    @EnumSource
    void peopleGetInWhereTheirRolesSay(Account account) {
        WebClient client = WebClient.of(account);
        assertAll(ADDRESSES.entrySet().stream().map(address -> () -> {
            int status = client.get(address.getKey()).statusCode();
            boolean admitted = account.roles().stream().anyMatch(address.getValue()::contains);
            assertEquals(!admitted, status == 403, address.getKey() + " answered " + status);
            assertTrue(status < 500, address.getKey() + " answered " + status);
        }));
    }

    // web.platform R1, R2
    @Test
    void strangersAreSentToTheDoorAndTheAddressIsKept() {
        assertAll(ADDRESSES.keySet().stream().map(address -> () -> {
            HttpResponse<String> answer = WebClient.anonymous().get(address);
            boolean script = address.startsWith("/api/");
            assertEquals(script ? 401 : 302, answer.statusCode(), address);
            // what a form posts is no address to come back to
            String door = ACTIONS.contains(address) ? "/sign-in" : "/enter?to=";
            assertTrue(script || WebClient.target(answer).startsWith(door), WebClient.target(answer));
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/index.xhtml", "/run/search.xhtml", "/sign-in.xhtml", "/health/ready"})
    void whatIsNoAddressIsNotFoundForAnybody(String address) {
        mustBeNotFound(WebClient.anonymous().get(address), "We cannot find that page");
        mustBeNotFound(WebClient.of(Account.RECORDS).get(address), "Page Not Found");
    }

    private static void mustBeNotFound(HttpResponse<String> answer, String words) {
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains(words), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/page.xhtml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml"
            })
    void whatIsInsideTheArchiveStaysThere(String address) {
        assertEquals(404, WebClient.of(Account.RECORDS).get(address).statusCode());
    }

    @Test
    void nothingLeavesWithoutItsHeaders() {
        WebClient client = WebClient.of(Account.RECORDS);
        for (String address : List.of("/", "/nowhere", "/sign-in", "/run/search")) {
            assertGuarded(address, client.get(address));
        }
        assertGuarded("the door", WebClient.anonymous().get("/enter?to=%2F"));
    }

    private static void assertGuarded(String address, HttpResponse<String> answer) {
        Map<String, List<String>> headers = answer.headers().map();
        List<String> policies = headers.getOrDefault("content-security-policy", List.of());
        assertEquals(1, policies.size(), address + " " + policies);
        String policy = policies.get(0);
        assertTrue(policy.contains("script-src 'self'"), address + " " + policy);
        assertTrue(policy.contains("object-src 'none'; base-uri 'none'"), address + " " + policy);
        assertFalse(policy.contains("unsafe-eval"), policy);
        assertEquals(2, policy.split("frame-ancestors 'none'", -1).length, address + " " + policy);
        assertEquals(List.of("nosniff"), headers.get("x-content-type-options"), address);
        assertEquals(List.of("DENY"), headers.get("x-frame-options"), address);
    }

    @Test
    void sessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        WebClient client = WebClient.anonymous();
        String cookies = Stream.of(client.signIn(Account.VISITOR.login(), Account.VISITOR.password()))
                .flatMap(answer -> answer.headers().allValues("set-cookie").stream())
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        assertTrue(cookies.contains("HttpOnly"), cookies);
        assertTrue(cookies.contains("SameSite=Lax"), cookies);
        assertFalse(WebClient.target(WebClient.anonymous().get("/")).contains("jsessionid"));
    }

    @Test
    void publicPagesMakeNoSession() {
        WebClient client = WebClient.anonymous();
        List<HttpResponse<String>> answers = List.of(
                client.get("/"),
                client.get("/enter?to=%2F"),
                client.get("/sign-in?to=%2F"),
                client.signIn("nobody", "wrong"),
                client.get("/sign-in?failed"),
                client.get("/invitation?key=x"),
                client.post("/invitation/accept", "key=x&password=y&again=y"),
                client.get("/verify"),
                client.get("/verify?code=7KQ2-M9XA-4TBC&name=qq"),
                client.get("/v/7KQ2M9XA4TBC"),
                client.get("/nowhere"));
        for (HttpResponse<String> answer : answers) {
            assertEquals(
                    List.of(),
                    answer.headers().allValues("set-cookie").stream()
                            .filter(cookie -> cookie.startsWith("JSESSIONID"))
                            .toList(),
                    answer.uri().toString());
        }
    }

    // web.platform R4
    @Test
    void stateChangesWithoutTheSessionsTokenAreRefused() {
        WebClient client = WebClient.of(Account.RECORDS);
        assertEquals(403, client.post("/sign-out", "").statusCode());
        assertEquals(200, client.get("/").statusCode(), "still signed in");
    }
}

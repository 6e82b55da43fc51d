package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.RawRequest;
import org.conferral.it.testbed.ServerLog;
import org.conferral.it.testbed.SlowClient;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request of people's is refused in words, makes no session and tells nothing of the server. */
class RefusedRequestsIT {
    /** No browser sends a form in chunks, and what breaks off in them would be waited for. */
    // web.platform R18
    @ParameterizedTest
    @ValueSource(strings = {"ZZ\r\n", "-1\r\nab\r\n", "fffffffffffffffff\r\nab", "2\r\nabcd\r\n0\r\n\r\n", "0\r\n\r\n"})
    void nothingIsTakenInChunks(String body) throws IOException {
        long logged = ServerLog.length();
        String session = WebClient.of(Account.ADMIN).session();
        int status = new RawRequest(
                        "POST",
                        "/intake/import",
                        List.of(session, "Transfer-Encoding: chunked", "Content-Type: multipart/form-data; boundary=a"),
                        body)
                .send()
                .status();
        assertEquals(411, status, body);
        assertEquals(List.of(), ServerLog.tracesSince(logged));
    }

    // web.platform R18
    @Test
    void tooManyOfAnythingIsNoFault() throws IOException {
        long logged = ServerLog.length();
        List<String> headers =
                IntStream.range(0, 300).mapToObj(i -> "X-" + i + ": x").toList();
        List<RawRequest> attacks = List.of(
                RawRequest.get("/sign-in", "Cookie: " + "a=b; ".repeat(300)),
                RawRequest.get("/sign-in", "Cookie: " + many(300, "; ")),
                new RawRequest("GET", "/sign-in", headers, ""),
                RawRequest.get("/sign-in", "X: " + "x".repeat(70_000)),
                RawRequest.get("/sign-in?" + many(1_500, "&")),
                RawRequest.get("/" + "x".repeat(70_000)),
                RawRequest.get("/nowhere?" + "x".repeat(900_000)));
        attacks.forEach(attack -> {
            int status = attack.send().status();
            assertTrue(status == 0 || status < 500, () -> attack + " was answered " + status);
        });
        assertEquals(List.of(), ServerLog.tracesSince(logged));
    }

    // web.platform R18
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/check", "/people/add"})
    void aFormOfTooManyFieldsIsRefused(String address) throws IOException {
        long logged = ServerLog.length();
        RawRequest form = RawRequest.form(
                address, many(1_500, "&"), WebClient.of(Account.ADMIN).session());
        assertEquals(400, form.send().status());
        assertEquals(List.of(), ServerLog.tracesSince(logged));
    }

    private static String many(int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> "a" + i + "=b").collect(Collectors.joining(between));
    }

    // web.platform R16
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/invitation", "/error", "/nowhere", "/run/list?cid=1", "/run/list?jftfdi="})
    void whatEverybodySeesMakesNoSession(String address) {
        RawRequest.Answer answer =
                RawRequest.get(address, "Accept-Language: fr").send();
        assertFalse(answer.text().contains("Set-Cookie: JSESSIONID"), address);
        assertTrue(answer.text().contains("lang=\"fr\""), address);
    }

    /** What costs nothing to send fills no table, whatever address is made up for it. */
    // web.platform R17
    @Test
    void whatThereIsNotIsRefusedWithoutItsAddress() {
        String from = "X-Forwarded-For: 2001:db8:77:77::";
        for (int i = 0; i < 50; i++) {
            RawRequest.form("/made-up-" + i, "a=b", "Sec-Fetch-Site: cross-site", from + i)
                    .send();
        }
        assertEquals(
                List.of(50L),
                Database.column(
                        Long.class,
                        "select sum(times)::bigint from sign_in where outcome = 'REFUSED' and address like '2001:db8:77:77:%'"));
        assertTrue(
                Database.count("select count(*) from sign_in where address like '2001:db8:77:77:%'") <= 2,
                "a line a minute");
    }

    // web.platform R16
    @Test
    void addressesAreMadeOfOurOwnHostOnly() {
        RawRequest.Answer other =
                RawRequest.get("/run/list", "Host: elsewhere.example").send();
        assertEquals(400, other.status());
        assertFalse(other.text().contains("elsewhere.example"), other.text());
        assertEquals(302, RawRequest.get("/run/list").send().status());
    }

    // web.platform R16
    @Test
    void managementPortIsNotToldOf() {
        RawRequest.Answer answer = RawRequest.get("/console").send();
        assertEquals(404, answer.status());
        assertFalse(answer.text().contains(Surroundings.value("CONFERRAL_MANAGEMENT_PORT")));
    }

    // web.platform R16
    @Test
    void whereNoProviderSignsPeopleInItsAddressIsNone() {
        RawRequest.Answer answer = RawRequest.get("/enter/provider").send();
        assertEquals(404, answer.status());
        assertTrue(answer.text().contains("<h1"), "in words");
    }

    // guard R5
    @Test
    void whatIsTooLongOrOfNoLengthIsRefusedAtOnce() {
        Map<String, Integer> statuses = Map.of(
                "Content-Length: 100000", 413,
                "Transfer-Encoding: chunked", 411,
                "Content-Length: 9\r\nExpect: 100-continue", 417);
        statuses.forEach((header, status) -> {
            try (SlowClient client = new SlowClient("POST /student/list", header)) {
                assertEquals(status, client.status(), header);
                assertTrue(client.take(1_000).contains("<h1 lang=\"fr\">"), header);
            }
        });
    }

    /** What limits a request holds for HTTP/1.1 alone. */
    @Test
    void nobodyIsLedToHttp2() {
        try (SlowClient client = new SlowClient(
                "GET /", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__")) {
            assertNotEquals(101, client.status());
        }
        String known = new RawRequest("PRI", "* HTTP/2.0\r\n\r\nSM\r\n\r\n", List.of(), "")
                .send()
                .text();
        assertTrue(known.isEmpty() || known.startsWith("HTTP/1.1 4"), known);
    }
}

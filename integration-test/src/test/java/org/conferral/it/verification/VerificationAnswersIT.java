package org.conferral.it.verification;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.document.entity.ProofCode;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** What strangers and their programs are answered, whatever is wrong with what they ask. */
class VerificationAnswersIT {
    private static final ProofCode NOWHERE = new ProofCode("7KQ2-M9XA-4TBC");
    private static final int TOO_OFTEN = 429;

    // verification R1.3, R2.3
    @Test
    void aWrongCodeAndAWrongNameAreAnsweredAlike() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        ProofCode code = new ProofCode(Documents.snapshot(Documents.item(pupil), "code"));
        String wrongCode = page("/v/" + NOWHERE.value() + "?name=qq", code);
        assertTrue(wrongCode.contains("Unknown"), wrongCode);
        assertEquals(wrongCode, page("/v/" + code.value() + "?name=qq", code));
        // a bare code tells nothing, not even whether there is one
        assertEquals(page("/v/" + NOWHERE.value(), code), page("/V/" + code.value(), code));
        assertEquals(
                json("/api/verify/" + NOWHERE + "?name=qq").replace(NOWHERE.toString(), "CODE"),
                json("/api/verify/" + code + "?name=qq").replace(code.toString(), "CODE"));
        HttpResponse<String> mistyped = WebClient.anonymous().get("/api/verify/7KQ2-M9XA-4TBD?name=qq");
        assertEquals(400, mistyped.statusCode());
        assertTrue(mistyped.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertEquals(400, WebClient.anonymous().get("/api/verify/" + code).statusCode());
        assertEquals(404, WebClient.anonymous().get("/v/").statusCode());
        assertEquals(
                405,
                WebClient.anonymous().post("/verify", "code=" + code.value()).statusCode());
    }

    // verification R2.3; whom others' programs ask is what they were told of
    @Test
    void answersAreAsTheDescriptionSays() {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        long item = Documents.item(pupil);
        String code = Documents.snapshot(item, "code");
        String shown = Documents.snapshot(item, "name");
        String name = shown.substring(shown.lastIndexOf(' ') + 1, shown.lastIndexOf(' ') + 3);
        ApiDescription description = ApiDescription.read();
        description.mustTellOf("/api/verify/{code}", "/api/verify/" + code + "?name=" + name, 200);
        description.mustTellOf("/api/verify/{code}", "/api/verify/" + NOWHERE + "?name=qq", 200);
        description.mustTellOf("/api/verify/{code}", "/api/verify/" + code, 400);
        description.mustTellOf("/api/wallet/{code}", "/api/wallet/" + code + "?name=" + name, 200);
        description.mustTellOf("/api/wallet/{code}", "/api/wallet/" + code, 400);
        description.mustTellOf("/api/wallet/{code}", "/api/wallet/" + NOWHERE + "?name=qq", 404);
        description.mustTellOf("/api/status/{list}", "/api/status/0", 200);
        description.mustTellOf("/api/status/{list}", "/api/status/999999", 404);
    }

    /** A page as strangers get it, without the codes, the time of day and the number that scripts are known by. */
    private static String page(String address, ProofCode code) {
        HttpResponse<String> answer = WebClient.anonymous().get(address);
        assertEquals(200, answer.statusCode(), address);
        assertFalse(answer.headers().firstValue("Set-Cookie").isPresent(), "a session was made");
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "noindex, nofollow", answer.headers().firstValue("X-Robots-Tag").orElse(""));
        return answer.body()
                .replace(NOWHERE.toString(), "CODE")
                .replace(code.toString(), "CODE")
                .replaceAll("[0-9]{1,2}:[0-9]{2}:[0-9]{2}\\s[AP]M", "TIME")
                .replaceAll("nonce=\"[^\"]*\"", "NONCE");
    }

    /** What a program is told, but for the time. */
    static String json(String address) {
        HttpResponse<String> answer = WebClient.anonymous().get(address);
        assertEquals(200, answer.statusCode(), address);
        assertFalse(answer.headers().firstValue("Set-Cookie").isPresent(), "a session was made");
        return answer.body().replaceFirst("\"checkedAt\":\"[^\"]*\"", "TIME");
    }

    // verification R2.2
    @Test
    void whoTriesTooOftenWaits() throws IOException {
        SecureRandom random = new SecureRandom();
        List<String> answers = new ArrayList<>();
        while (answers.size() < 200
                && (answers.isEmpty() || !answers.get(answers.size() - 1).contains(" " + TOO_OFTEN))) {
            answers.add(from("127.0.0.77", "/v/" + ProofCode.random(random).value() + "?name=qq"));
        }
        String last = answers.get(answers.size() - 1);
        assertTrue(last.startsWith("HTTP/1.1 " + TOO_OFTEN), last);
        assertTrue(Pattern.compile("(?i)retry-after: [0-9]+").matcher(last).find(), last);
        assertTrue(last.contains("Too much was asked from here"), last);
    }

    /** A request from another address of this machine. */
    private static String from(String address, String path) throws IOException {
        URI server = URI.create(Surroundings.value("CONFERRAL_TEST_URL"));
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getPort(), InetAddress.getByName(address), 0)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

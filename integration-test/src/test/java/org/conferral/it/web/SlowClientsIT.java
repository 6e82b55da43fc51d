package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.RawRequest;
import org.conferral.it.testbed.ServerLog;
import org.conferral.it.testbed.SlowClient;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever takes a file or sends a form as slowly as can be keeps nobody else from the pages, and nothing for himself. */
@BrowserTest
class SlowClientsIT {
    private static final Path SERVER = Path.of(Surroundings.value("CONFERRAL_DATA"), "server");
    private static final Path SPOOL = SERVER.resolve("data").resolve("downloads");

    /** Far below what a page takes that waits for a thread until the slow ones have ended; far above a busy machine's. */
    private static final Duration NORMAL = Duration.ofSeconds(12);

    private static final int STUDENTS = 20_000;
    /** As many as one person has at once. */
    private static final int DOWNLOADS = 4;

    private static final int POSTS = 60;
    private static final int READERS = 40;
    /** So many are more than what the network takes off the server by itself. */
    private static final int SCRIPTS = 12;

    private static final String ELSEWHERE = "X-Forwarded-For: 203.0.113.77";
    private static final String FROM_HERE = "X-Same: network";
    private static final Pattern SCRIPT = Pattern.compile("/jakarta\\.faces\\.resource/components\\.js[^\"]*");
    private static final String NAME = "Lentissime";

    /** So many that their file is longer than what the network takes off the server by itself; they stay, as candidates of nothing. */
    @BeforeAll
    static void manyStudents() {
        Database.update("""
                insert into student (asn, asn_status, last_name, first_name, middle_name, preferred_first_name)
                select cast(961000000 + n as text), 'PRIMARY', ?, repeat('é', 50), repeat('ü', 50), repeat('à', 50)
                from generate_series(1, ?) n""", NAME, STUDENTS);
    }

    @Test
    void slowDownloadsHoldNothingAndEndWithoutATrace(Visit visit) throws IOException {
        Page page = visit.signIn(Account.RECORDS, "/student/list").page();
        page.locator("#text").pressSequentially(NAME);
        page.keyboard().press("Enter");
        Download whole = page.waitForDownload(() -> page.locator("#export").click());
        assertTrue(whole.suggestedFilename().endsWith(" - Students.csv"), whole.suggestedFilename());
        try (Stream<String> lines = Files.lines(whole.path())) {
            assertEquals(STUDENTS + 1, lines.count());
        }
        String address = whole.url().replace(Surroundings.value("CONFERRAL_TEST_URL"), "");
        String cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; ", "Cookie: ", ""));
        WebClient other = WebClient.of(Account.AUDITOR);
        long logged = ServerLog.length();
        // who has all of it has it before the server knows
        Patience.await("the whole file to be gone", SlowClientsIT::spooled, List::isEmpty);

        List<SlowClient> clients = new ArrayList<>();
        for (int i = 0; i < DOWNLOADS; i++) {
            clients.add(new SlowClient("GET " + address, cookies));
        }
        assertPagesAnswer(other, "while files are written");
        clients.forEach(client -> assertEquals(200, client.status()));
        clients.forEach(client -> client.take(1));
        assertEquals(DOWNLOADS, spooled().size(), "files still being sent");
        assertEquals(0, Objects.requireNonNull(SPOOL.toFile().list()).length, "a killed server would leave none");
        assertPagesAnswer(other, "while files are sent");
        assertEquals(0, connectionsIn("idle in transaction"));
        RawRequest.Answer further = RawRequest.get(address, cookies).send();
        assertEquals(429, further.status(), "one more of the same person");
        assertTrue(further.text().contains("Retry-After: ") && further.body().contains("<h1"), further.text());

        clients.forEach(SlowClient::close);
        Patience.await("the files to be gone", SlowClientsIT::spooled, List::isEmpty);
        assertEquals(0, connectionsIn("idle in transaction"));
        assertPagesAnswer(other, "afterwards");
        assertEquals(List.of(), errorsSince(logged));
    }

    @Test
    void slowFormsHoldNothing() {
        WebClient other = WebClient.of(Account.AUDITOR);
        WebClient admin = WebClient.of(Account.ADMIN);
        List<SlowClient> clients = new ArrayList<>();
        for (String address : List.of("/sign-in/check", "/student/list", "/intake/import")) {
            IntStream.range(0, POSTS / 3)
                    .mapToObj(i -> new SlowClient(
                            "POST " + address,
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: 60000"))
                    .forEach(clients::add);
        }
        AtomicBoolean going = new AtomicBoolean(true);
        Thread trickle = new Thread(() -> {
            while (going.get()) {
                clients.forEach(client -> client.send("a"));
                pause();
            }
        });
        trickle.start();
        try {
            for (int i = 0; i < 3; i++) {
                assertPagesAnswer(other, "while forms trickle in");
                assertEquals(400, admin.post("/intake/import", "look=").statusCode(), "the import takes what is sent");
                pause();
            }
        } finally {
            going.set(false);
            join(trickle);
            clients.forEach(SlowClient::close);
        }
    }

    /** The filters know what may be read as it comes by its path alone, and its length by the digits that are sent. */
    // guard R1
    @Test
    void nothingIsReadAsItComesButImportsAndPrintersFiles() {
        WebClient other = WebClient.of(Account.AUDITOR);
        List<SlowClient> clients = new ArrayList<>();
        for (String request : List.of(
                "PUT /intake/import",
                "GET /intake/import",
                "POST /intake/import/",
                "POST //intake//import/",
                "PUT /mypass/upload-waybill",
                "POST /mypass/upload-waybill/")) {
            clients.addAll(many(request, "Content-Length: 200000"));
        }
        clients.addAll(many("PUT /printing/view", "Content-Length: 200000"));
        clients.addAll(many("POST /printing/view", "Content-Length: 000200"));
        assertPagesAnswer(other, "while they are not sent");
        clients.forEach(client -> assertEquals(400, client.status()));
        clients.forEach(SlowClient::close);
    }

    private static List<SlowClient> many(String request, String header) {
        return IntStream.range(0, POSTS / 3)
                .mapToObj(i -> new SlowClient(request, header))
                .toList();
    }

    // guard R2
    @ParameterizedTest
    @ValueSource(strings = {ELSEWHERE, FROM_HERE})
    void whoeverTakesNoAnswersHoldsNoPagesAndLeavesNoTrace(String from) throws IOException {
        WebClient other = WebClient.of(Account.AUDITOR);
        Matcher script = SCRIPT.matcher(other.get("/").body());
        assertTrue(script.find());
        String address = script.group().replace("&amp;", "&");
        long logged = ServerLog.length();
        List<SlowClient> clients = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            SlowClient client = new SlowClient("GET " + address, from);
            for (int more = 1; more < SCRIPTS; more++) {
                client.again("GET " + address, from);
            }
            clients.add(client);
        }
        for (int i = 0; i < 3; i++) {
            assertPagesAnswer(other, "while answers are not taken");
            pause();
        }
        clients.forEach(SlowClient::close);
        assertPagesAnswer(other, "afterwards");
        assertEquals(List.of(), errorsSince(logged));
    }

    // guard R1
    @Test
    void whoeverSendsTooSlowlyIsCutOff() {
        try (SlowClient client = new SlowClient(
                "POST /sign-in/check", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 9")) {
            client.send("a");
            long begun = System.nanoTime();
            assertEquals("", client.take(1), "no answer");
            assertTrue(
                    System.nanoTime() - begun < Duration.ofSeconds(50).toNanos(), "before the time of who is silent");
        }
    }

    private static void assertPagesAnswer(WebClient client, String when) {
        for (String address : List.of("/run/list", "/student/list", "/")) {
            long begun = System.nanoTime();
            assertEquals(200, client.get(address).statusCode());
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(taken.compareTo(NORMAL) < 0, () -> address + " " + when + " took " + taken);
        }
    }

    /** The files that the server has open to send them; they have no place in the folder any more. */
    private static List<String> spooled() {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .map(process -> process.resolve("fd").toFile().listFiles())
                    .filter(Objects::nonNull)
                    .flatMap(Stream::of)
                    .map(open -> target(open.toPath()))
                    .filter(target -> target.startsWith(SPOOL.toAbsolutePath().toString()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Where the link leads; nowhere when it has gone meanwhile. */
    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** Of this server, that have been so for longer than a statement takes. */
    private static long connectionsIn(String state) {
        return Database.count("""
                select count(*) from pg_stat_activity
                where application_name like 'conferral%' and state = ? and state_change < now() - interval '3 seconds'
                """, state);
    }

    private static List<String> errorsSince(long position) throws IOException {
        return ServerLog.since(position)
                .filter(line -> line.contains("\"level\":\"ERROR\"") || line.contains("\"level\":\"WARN\""))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

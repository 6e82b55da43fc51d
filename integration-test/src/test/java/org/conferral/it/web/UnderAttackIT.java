package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.SlowClient;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A run goes on, and pages answer, while many send forms and take files and pages as slowly as can be, all at once. Only
 * with {@code -Drecords=33118} or any other number, on a machine that does nothing else (docs/benchmarks.md).
 */
@EnabledIfSystemProperty(named = "records", matches = "[0-9]+")
class UnderAttackIT {
    private static final PrintStream SAY = System.out;
    private static final int RECORDS = Integer.getInteger("records", 1);

    private static final int FORMS = 60;
    private static final int FILES = 36;
    private static final int READERS = 40;
    private static final int FEWEST_LOOKS = 50;
    private static final int MOST_LOST = 125;
    private static final String ELSEWHERE = "X-Forwarded-For: 203.0.113.88";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private static final Duration BOUND = Duration.ofSeconds(1);

    /** What one run took, and the page beside it: 95 of 100 times no longer than that. */
    private record Figures(long run, Duration taken, Duration page, Duration longest) {}

    @Test
    void runAndPagesGoOn() {
        Figures first = measured("S.8981");
        Figures quiet = measured("S.8982");
        List<SlowClient> clients = new ArrayList<>(attackers(first.run()));
        AtomicBoolean going = new AtomicBoolean(true);
        Thread trickle = new Thread(() -> {
            while (going.get()) {
                clients.forEach(client -> client.send("a"));
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        });
        trickle.start();
        Figures attacked;
        try {
            attacked = measured("S.8983");
        } finally {
            going.set(false);
            clients.forEach(SlowClient::close);
        }
        SAY.printf(
                "%,d records: %,d ms, the list of runs %d ms (longest %d); attacked %,d ms, %d ms (longest %d)%n",
                RECORDS,
                quiet.taken().toMillis(),
                quiet.page().toMillis(),
                quiet.longest().toMillis(),
                attacked.taken().toMillis(),
                attacked.page().toMillis(),
                attacked.longest().toMillis());
        assertTrue(attacked.page().compareTo(BOUND) < 0, attacked::toString);
        assertTrue(
                attacked.taken().toMillis() * 100 < quiet.taken().toMillis() * MOST_LOST, "no fifth of the run's pace");
    }

    /** Forms and files from where people are, too; of the same few accounts. Whoever takes no pages is elsewhere. */
    private static List<SlowClient> attackers(long run) {
        List<String> sessions = Stream.of(Account.RECORDS, Account.AUDITOR, Account.ADMIN, Account.AWARDS)
                .map(account -> WebClient.of(account).session())
                .toList();
        Stream<SlowClient> forms = IntStream.range(0, FORMS)
                .mapToObj(i -> new SlowClient(
                        "POST /sign-in/check",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 60000"));
        Stream<SlowClient> files = IntStream.range(0, FILES)
                .mapToObj(i ->
                        new SlowClient("GET /run/export/" + run + "/pre-processed", sessions.get(i % sessions.size())));
        String more = "GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n" + ELSEWHERE + "\r\n\r\n";
        Stream<SlowClient> readers = IntStream.range(0, READERS).mapToObj(i -> {
            SlowClient reader =
                    new SlowClient("GET /jakarta.faces.resource/components.js.xhtml?ln=primefaces", ELSEWHERE);
            reader.send(more.repeat(100));
            return reader;
        });
        return Stream.of(forms, files, readers).flatMap(all -> all).toList();
    }

    private static Figures measured(String school) {
        Database.update(SlowRun.ENROL, "A" + school.substring(1), school, RECORDS);
        Database.update("analyze student, requirement_set_progress");
        WebClient person = WebClient.of(Account.AUDITOR);
        long execution =
                Console.ofTheTestbed().start("run-by-criteria", Map.of("school", school, "delivery", "MANUAL_MAIL"));
        String exit = Patience.await(
                "the search",
                () -> Database.value(
                        String.class,
                        "select concat(batchstatus, ' ', exitstatus) from job_execution where jobexecutionid = ?",
                        execution),
                status -> status.startsWith("COMPLETED RUN "));
        long run = Long.parseLong(exit.replace("COMPLETED RUN ", ""));
        List<Duration> looks = new ArrayList<>();
        while (isAtWork(run) || looks.size() < FEWEST_LOOKS) {
            long begun = System.nanoTime();
            assertEquals(200, person.get("/run/list").statusCode());
            looks.add(Duration.ofNanos(System.nanoTime() - begun));
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        assertEquals("COMPLETED", Database.value(String.class, "select status from run where id = ?", run));
        long millis = Database.count(
                "select (extract(epoch from ended_at - started_at) * 1000)::bigint from run where id = ?", run);
        Collections.sort(looks);
        return new Figures(
                run, Duration.ofMillis(millis), looks.get(looks.size() * 95 / 100), looks.get(looks.size() - 1));
    }

    private static boolean isAtWork(long run) {
        return Database.count(
                        "select count(*) from run where id = ? and status in ('SEARCHING', 'DRAFT', 'RUNNING')", run)
                > 0;
    }
}

package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.SlowAttack;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A run goes on, and pages answer, while many send forms and take files and scripts as slowly as can be, all at once, for as
 * long as the run takes. Rounds without and with the attack in turn, and their medians. Only with {@code -Drecords=33118} or
 * any other number, on a machine that does nothing else (docs/benchmarks.md).
 */
@EnabledIfSystemProperty(named = "records", matches = "[0-9]+")
class UnderAttackIT {
    private static final PrintStream SAY = System.out;
    private static final int RECORDS = Integer.getInteger("records", 1);
    private static final int ROUNDS = 3;

    private static final int FEWEST_LOOKS = 50;
    private static final int MOST_LOST = 125;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private static final Duration BOUND = Duration.ofSeconds(1);

    /** What one run took, and how long the page beside it did, each time. */
    private record Round(long run, Duration taken, List<Duration> looks) {}

    @Test
    void runAndPagesGoOn() {
        long known = measured("S.8970").run();
        List<Round> quiet = new ArrayList<>();
        List<Round> attacked = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            quiet.add(measured("S.898" + round));
            try (SlowAttack attack = SlowAttack.begin("/run/export/" + known + "/pre-processed")) {
                attacked.add(measured("S.899" + round));
                attack.mustStand();
            }
        }
        SAY.printf(
                "%,d records, medians of %d rounds: %s; attacked %s%n", RECORDS, ROUNDS, told(quiet), told(attacked));
        assertTrue(page(attacked).compareTo(BOUND) < 0, () -> told(attacked));
        assertTrue(
                taken(attacked).toMillis() * 100 < taken(quiet).toMillis() * MOST_LOST, "no fifth of the run's pace");
    }

    private static Duration taken(List<Round> rounds) {
        return rounds.stream().map(Round::taken).sorted().toList().get(ROUNDS / 2);
    }

    /** 95 of 100 times no longer than that. */
    private static Duration page(List<Round> rounds) {
        List<Duration> looks = rounds.stream()
                .flatMap(round -> round.looks().stream())
                .sorted()
                .toList();
        return looks.get(looks.size() * 95 / 100);
    }

    private static String told(List<Round> rounds) {
        return "%,d ms (%s), the list of runs %d ms"
                .formatted(
                        taken(rounds).toMillis(),
                        rounds.stream()
                                .map(round -> String.valueOf(round.taken().toMillis()))
                                .collect(Collectors.joining(", ")),
                        page(rounds).toMillis());
    }

    private static Round measured(String school) {
        Database.update(SlowRun.ENROL, "A" + school.substring(1), school, RECORDS);
        Database.update("analyze student, requirement_set_progress");
        WebClient person = WebClient.fresh(Account.AUDITOR);
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
        return new Round(run, Duration.ofMillis(millis), looks);
    }

    private static boolean isAtWork(long run) {
        return Database.count(
                        "select count(*) from run where id = ? and status in ('SEARCHING', 'DRAFT', 'RUNNING')", run)
                > 0;
    }
}

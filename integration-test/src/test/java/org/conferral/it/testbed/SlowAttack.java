package org.conferral.it.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Forms that are sent a byte a second, and files and scripts of which nothing is taken, all at once and without end: what the
 * server closes is opened again. Forms and files come from where the tests come from, files with four accounts; whoever takes
 * no scripts is elsewhere.
 */
public final class SlowAttack implements AutoCloseable {
    private static final int FORMS = 60;
    private static final int FILES = 36;
    private static final int FILES_OF_EACH = 4;
    private static final int READERS = 40;
    private static final int SCRIPTS = 12;
    private static final String ELSEWHERE = "X-Forwarded-For: 203.0.113.88";

    private final List<SlowClient> forms = new ArrayList<>();
    private final List<SlowClient> others = new ArrayList<>();
    private final List<List<SlowClient>> files;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final Thread trickle = new Thread(this::trickle, "slow-attack");

    private SlowAttack(String file) {
        files = Stream.of(Account.RECORDS, Account.AUDITOR, Account.ADMIN, Account.AWARDS)
                .map(account -> WebClient.fresh(account).session())
                .map(session -> many(FILES / FILES_OF_EACH, () -> new SlowClient("GET " + file, session)))
                .toList();
        forms.addAll(many(FORMS, SlowAttack::form));
        others.addAll(many(READERS, SlowAttack::reader));
    }

    /** Stands when this returns; the file is one that all of the accounts may have. */
    public static SlowAttack begin(String file) {
        SlowAttack attack = new SlowAttack(file);
        attack.trickle.start();
        return attack;
    }

    private static List<SlowClient> many(int count, Supplier<SlowClient> client) {
        return IntStream.range(0, count).mapToObj(i -> client.get()).toList();
    }

    private static SlowClient form() {
        return new SlowClient(
                "POST /sign-in/check", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 60000");
    }

    private static SlowClient reader() {
        String script = "GET /jakarta.faces.resource/components.js.xhtml?ln=primefaces";
        SlowClient reader = new SlowClient(script, ELSEWHERE);
        for (int more = 1; more < SCRIPTS; more++) {
            reader.again(script, ELSEWHERE);
        }
        return reader;
    }

    private void trickle() {
        while (going.get()) {
            forms.replaceAll(form -> form.send("a") ? form : form());
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }

    /** Each account has as many files as anybody may have, none of which has been given up by the server. */
    public void mustStand() {
        for (List<SlowClient> ofOne : files) {
            assertEquals(
                    FILES_OF_EACH,
                    ofOne.stream().filter(file -> file.status() == 200).count());
        }
    }

    @Override
    public void close() {
        going.set(false);
        try {
            trickle.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Stream.concat(Stream.of(forms, others), files.stream())
                .flatMap(List::stream)
                .forEach(SlowClient::close);
    }
}

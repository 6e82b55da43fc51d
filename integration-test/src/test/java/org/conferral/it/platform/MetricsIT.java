package org.conferral.it.platform;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.junit.jupiter.api.Test;

/** What Prometheus sees of a run on the management port. */
class MetricsIT {
    @Test
    void runIsCounted() {
        School school = School.open();
        school.pupil().achieved(AHSD);
        school.pupil().achieved(AHSD);
        school.pupil().progress("AHSD-CURRENT", "ACHIEVED", null);
        double awarded = records("awarded");
        double refused = records("refused");
        double chunks = chunks("count");
        double seconds = chunks("sum");

        Console.ofTheTestbed().start("run-by-criteria", Map.of("school", school.code()));
        Patience.await(
                "the run of " + school.code(),
                () -> Database.count(
                        "select count(*) from run where school_id = ? and status = 'COMPLETED'", school.id()),
                completed -> completed == 1);

        assertEquals(awarded + 2, records("awarded"));
        assertEquals(refused + 1, records("refused"));
        assertTrue(chunks("count") > chunks);
        assertTrue(chunks("sum") > seconds);
        Patience.await(
                "the runs by state",
                () -> metric("conferral_runs", "state=\"completed\""),
                shown -> shown == Database.count("select count(*) from run where status = 'COMPLETED'"));
    }

    private static double records(String outcome) {
        return metric("conferral_run_records_total", "outcome=\"" + outcome + "\"");
    }

    private static double chunks(String of) {
        return metric("conferral_run_chunk_seconds_" + of, "");
    }

    /** The metric's value; 0 where there is none yet. */
    private static double metric(String name, String label) {
        return get().lines()
                .filter(line -> line.startsWith(name + "{") && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String get() {
        URI address = URI.create("http://127.0.0.1:" + Surroundings.value("CONFERRAL_MANAGEMENT_PORT") + "/metrics");
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

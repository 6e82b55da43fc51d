package org.conferral.it.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A file of nothing but bad rows is soon done with: only with {@code -Drows=500000} (docs/benchmarks.md). */
@EnabledIfSystemProperty(named = "rows", matches = "[0-9]+")
class BadRowsIT {
    private static final PrintStream SAY = System.out;
    private static final int ROWS = Integer.getInteger("rows", 1);

    private static final Duration BOUND = Duration.ofMinutes(1);

    private static final String HEADER =
            "ASN,ASN Status,Primary ASN,Last Name,First Name,Middle Name,Suffix,Preferred First Name,Birth Date,Deceased,"
                    + "Responsible School Code,Official Mark Hold Expiry,Recalculating,Document Language,E-mail\n";
    private static final String ROW =
            "%d,Primary,,Jamieson,Jaxon,Oliver,,,2008-13-45,maybe,S.0011,yesterday,N,XX,nobody\n";

    @Test
    void everyBadRowIsTold() throws IOException {
        Path folder = Files.createDirectories(
                Path.of(Surroundings.value("CONFERRAL_IMPORT_DIR")).resolve("bad-rows"));
        try (Writer file = Files.newBufferedWriter(folder.resolve("students.csv"))) {
            file.write(HEADER);
            for (int row = 0; row < ROWS; row++) {
                file.write(ROW.formatted(row));
            }
        }
        long before = Database.count("select coalesce(max(id), 0) from intake_import");
        Console.ofTheTestbed().start("intake-import-folder", Map.of("folder", "bad-rows"));
        long id = Patience.await(
                "the import",
                () -> Database.count("select coalesce(max(id), 0) from intake_import"),
                now -> now > before);
        String status = Patience.await(
                "its end",
                () -> Database.value(String.class, "select status from intake_import where id = ?", id),
                now -> !now.equals("RUNNING"));
        Duration taken = Duration.ofMillis(Database.count(
                "select (extract(epoch from ended_at - started_at) * 1000)::bigint from intake_import where id = ?",
                id));
        SAY.printf("%,d bad rows: %,d ms, %s%n", ROWS, taken.toMillis(), status);
        assertTrue(taken.compareTo(BOUND) < 0, taken::toString);
        assertEquals(ROWS, Database.count("select sum(rejected) from intake_file where import_id = ?", id), status);
    }
}

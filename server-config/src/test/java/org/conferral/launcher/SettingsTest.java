package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Path HERE = Path.of("/srv/conferral");

    @Test
    void nothingSetMeansEmbeddedDatabaseWithDemoAccountsAndTheDefaultSample() {
        Settings settings = Settings.of(Map.of(), HERE);

        assertTrue(settings.external().isEmpty());
        assertTrue(settings.demoAccounts());
        assertEquals(Sample.DEFAULT, settings.sample());
        assertEquals(Path.of("/srv/conferral/.data"), settings.data());
        assertEquals(Path.of("/srv/conferral/.data/import"), settings.importFolder());
        assertEquals("http://127.0.0.1:8080/", settings.address());
    }

    // launcher R1
    @Test
    void ownDatabaseMeansNeitherDemoAccountsNorSample() {
        Settings settings = Settings.of(Map.of("DB_URL", "jdbc:postgresql://db/conferral"), HERE);

        assertEquals(
                "jdbc:postgresql://db/conferral",
                settings.external().orElseThrow().url());
        assertFalse(settings.demoAccounts());
        assertEquals(Sample.NONE, settings.sample());
    }

    @Test
    void whatIsAskedForHoldsWithOwnDatabaseToo() {
        Settings settings = Settings.of(
                Map.of(
                        "DB_URL", "jdbc:postgresql://db/conferral",
                        "CONFERRAL_DEMO_ACCOUNTS", "true",
                        "CONFERRAL_SAMPLE", "small",
                        "CONFERRAL_BIND", "0.0.0.0",
                        "CONFERRAL_HTTP_PORT", "80"),
                HERE);

        assertTrue(settings.demoAccounts());
        assertEquals(Sample.SMALL, settings.sample());
        assertEquals("http://localhost:80/", settings.address());
    }

    @Test
    void emptyCountsAsUnset() {
        Settings settings = Settings.of(Map.of("DB_URL", "", "CONFERRAL_DATA", " "), HERE);

        assertTrue(settings.external().isEmpty());
        assertEquals(Path.of("/srv/conferral/.data"), settings.data());
    }

    // launcher R2
    @ParameterizedTest
    @CsvSource({
        "CONFERRAL_SAMPLE, foo",
        "CONFERRAL_SAMPLE, DEFAULT",
        "CONFERRAL_DEMO_ACCOUNTS, yes",
        "CONFERRAL_HTTP_PORT, 0",
        "CONFERRAL_HTTP_PORT, 65536",
        "CONFERRAL_MANAGEMENT_PORT, web",
        "CONFERRAL_DB_PORT, -1",
        "CONFERRAL_HEAP, 512",
        "CONFERRAL_BATCH_THREADS, many",
        "CONFERRAL_BATCH_THREADS, 2",
        "CONFERRAL_RUN_PARTITIONS, 10",
        "CONFERRAL_LEASE_SECONDS, 0",
        "DB_POOL, 0"
    })
    void unknownValuesAreRefusedByName(String name, String value) {
        StartRefusedException refused =
                assertThrows(StartRefusedException.class, () -> Settings.of(Map.of(name, value), HERE));

        assertTrue(refused.getMessage().contains(name + "=" + value), refused.getMessage());
    }

    @Test
    void passwordIsNotPrinted() {
        Settings settings = Settings.of(Map.of("DB_URL", "jdbc:postgresql://db/c", "DB_PASSWORD", "hidden"), HERE);

        assertFalse(settings.toString().contains("hidden"));
    }
}

package org.conferral.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R1.1: the same size and seed give the same bytes, whatever the machine. */
class ProvinceBytesTest {
    private static final List<String> FILES = List.of(
            "organizations.csv",
            "students.csv",
            "addresses.csv",
            "credential_progress.csv",
            "awarded_credentials.csv",
            ".complete");

    /** Of the small province; changes only when somebody changes what a province holds. */
    private static final String SMALL = "c1fc3d9b51d6b6e53d2ff53a691dabcb9f2e4a6e741582909748976363d681ec";

    // province R1.1
    @Test
    void theSmallProvinceIsTheSameEverywhere(@TempDir Path folder) throws Exception {
        assertEquals(SMALL, written(folder, Province.SEED));
    }

    @Test
    void localeAndTimeZoneChangeNothing(@TempDir Path folder) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = written(folder, 7);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(before, written(folder, 7));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedIsAnotherProvinceWithTheSameFacts(@TempDir Path folder) throws Exception {
        assertNotEquals(written(folder, 1), written(folder, 2));
    }

    // province R1.5
    @Test
    void onlyTheFilesAndTheMarkAreWritten(@TempDir Path folder) throws Exception {
        written(folder, Province.SEED);
        try (var files = Files.list(folder)) {
            assertEquals(FILES.size(), files.count());
        }
        assertTrue(FILES.stream().allMatch(name -> Files.exists(folder.resolve(name))));
    }

    private String written(Path folder, long seed) throws IOException, NoSuchAlgorithmException {
        Province.write(folder, ProvinceSize.SMALL, seed);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String name : FILES) {
            digest.update(Files.readAllBytes(folder.resolve(name)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

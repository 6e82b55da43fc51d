package org.conferral.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateProvinceTest {
    @Test
    void writesWhatTheOptionsSay(@TempDir Path folder) throws Exception {
        Path there = folder.resolve("deep/down");
        GenerateProvince.main(new String[] {"--size", "3000", "--seed", "5", "--folder", there.toString()});
        assertEquals(3_001, Files.readAllLines(there.resolve("students.csv")).size());
        assertTrue(Files.exists(there.resolve(Province.COMPLETE)));
    }

    @Test
    void knowsTheSizesByName() {
        assertEquals(ProvinceSize.SMALL, GenerateProvince.size("small"));
        assertEquals(ProvinceSize.DEFAULT, GenerateProvince.size("default"));
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> GenerateProvince.options("--sise", "small"));
        assertThrows(IllegalArgumentException.class, () -> GenerateProvince.options("--size"));
    }
}

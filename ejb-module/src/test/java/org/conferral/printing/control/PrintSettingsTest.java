package org.conferral.printing.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not understood of the settings of printing is refused in words, before it is needed. */
class PrintSettingsTest {
    @Test
    void aPauseThatIsNoNumberIsRefused() {
        assertEquals(
                "CONFERRAL_PRINT_PAUSE_SECONDS=soon is not understood: it takes a whole number from 1 to 9999.",
                refusal("CONFERRAL_PRINT_PAUSE_SECONDS", "soon"));
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertEquals(
                "CONFERRAL_HTTP_PORT=0 is not understood: it takes the number of a port.",
                refusal("CONFERRAL_HTTP_PORT", "0"));
    }

    @Test
    void anAddressThatLettersCannotLinkToIsRefused() {
        assertEquals(
                "CONFERRAL_BASE_URL=conferral.example cannot be used: it takes an address such as https://conferral.example.",
                refusal("CONFERRAL_BASE_URL", "conferral.example"));
    }

    @Test
    void aFolderThatIsAFileIsRefusedAndAFileThatIsAFolder(@TempDir Path temp) throws IOException {
        String file = Files.createFile(temp.resolve("file")).toString();
        assertEquals(
                "CONFERRAL_PRINT_DIR=" + file + " cannot be used: it takes a folder.",
                refusal("CONFERRAL_PRINT_DIR", file));
        assertEquals(
                "CONFERRAL_PRINT_KEY=" + temp + " cannot be used: it takes a file, which is made where it is missing.",
                refusal("CONFERRAL_PRINT_KEY", temp.toString()));
    }

    @Test
    void withoutAnyTheUsualOnesAreTaken() {
        assertDoesNotThrow(() -> new PrintSettings(Map.of()).check());
    }

    private static String refusal(String name, String value) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new PrintSettings(Map.of(name, value)).check())
                        .getMessage());
    }
}

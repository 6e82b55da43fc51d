package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider is asked where the environment names one, and nobody's secret is written down. */
class OpenIdConnectTest {
    private static final String URL = "https://id.example/realms/staff";

    @TempDir
    Path folder;

    @Test
    void withoutAProviderNothingIsAddedToTheServer() throws IOException {
        assertEquals(List.of(), OpenIdConnect.options(Map.of("CONFERRAL_OIDC_CLIENT_SECRET", "hidden"), folder));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void serverReadsOfTheProviderFromAFileWithoutTheSecret() throws IOException {
        Path file = folder.resolve("openid-connect.yml");
        assertEquals(
                List.of("--yaml=" + file),
                OpenIdConnect.options(
                        Map.of("CONFERRAL_OIDC_PROVIDER_URL", URL, "CONFERRAL_OIDC_CLIENT_SECRET", "hidden"), folder));
        String written = Files.readString(file);
        assertTrue(written.contains("secret: \"${env.CONFERRAL_OIDC_CLIENT_SECRET}\""), written);
        assertFalse(written.contains("hidden"), written);
    }

    @Test
    void whatCannotWorkIsRefused() {
        for (Map<String, String> variables : List.of(
                Map.of("CONFERRAL_OIDC_PROVIDER_URL", URL),
                Map.of("CONFERRAL_OIDC_PROVIDER_URL", "id.example", "CONFERRAL_OIDC_CLIENT_SECRET", "hidden"))) {
            assertThrows(
                    StartRefusedException.class, () -> OpenIdConnect.check(new Environment(variables)), "" + variables);
        }
        OpenIdConnect.check(new Environment(Map.of()));
        OpenIdConnect.check(
                new Environment(Map.of("CONFERRAL_OIDC_PROVIDER_URL", URL, "CONFERRAL_OIDC_CLIENT_SECRET", "hidden")));
    }
}

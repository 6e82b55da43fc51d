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
    void providerIsInTheConfigurationWhileTheEnvironmentNamesOneAndTheSecretNever() throws IOException {
        Path file = folder.resolve("standalone.xml");
        String without = "<server>\n<subsystem xmlns=\"urn:wildfly:elytron-oidc-client:2.0\"/>\n<other/>\n</server>\n";
        Files.writeString(file, without);
        Map<String, String> variables =
                Map.of("CONFERRAL_OIDC_PROVIDER_URL", URL, "CONFERRAL_OIDC_CLIENT_SECRET", "hidden");

        OpenIdConnect.configure(variables, file);
        String with = Files.readString(file);
        assertTrue(with.contains("<secure-deployment name=\"conferral-web.war\">"), with);
        assertTrue(with.contains("secret=\"${env.CONFERRAL_OIDC_CLIENT_SECRET}\""), with);
        assertFalse(with.contains("hidden"), with);
        OpenIdConnect.configure(variables, file);
        assertEquals(with, Files.readString(file));

        OpenIdConnect.configure(Map.of("CONFERRAL_OIDC_CLIENT_SECRET", "hidden"), file);
        assertEquals(without, Files.readString(file));
    }

    @Test
    void whatCannotWorkIsRefused() {
        for (Map<String, String> variables : List.of(
                Map.of("CONFERRAL_OIDC_PROVIDER_URL", URL),
                Map.of("CONFERRAL_OIDC_PROVIDER_URL", "id.example", "CONFERRAL_OIDC_CLIENT_SECRET", "hidden"),
                Map.of("CONFERRAL_MYPASS_OIDC_PROVIDER_URL", URL),
                Map.of(
                        "CONFERRAL_MYPASS_OIDC_PROVIDER_URL",
                        "http://id.example/realms/people",
                        "CONFERRAL_MYPASS_OIDC_CLIENT_SECRET",
                        "hidden"),
                Map.of(
                        "CONFERRAL_MYPASS_OIDC_PROVIDER_URL",
                        "http://localhost.example/realms/people",
                        "CONFERRAL_MYPASS_OIDC_CLIENT_SECRET",
                        "hidden"),
                Map.of("CONFERRAL_MYPASS_PASSWORDS", "false"))) {
            assertThrows(
                    StartRefusedException.class, () -> OpenIdConnect.check(new Environment(variables)), "" + variables);
        }
        OpenIdConnect.check(new Environment(Map.of()));
        for (String provider : List.of(URL, "http://127.0.0.1:8180/realms/people")) {
            OpenIdConnect.check(new Environment(Map.of(
                    "CONFERRAL_MYPASS_OIDC_PROVIDER_URL",
                    provider,
                    "CONFERRAL_MYPASS_OIDC_CLIENT_SECRET",
                    "hidden",
                    "CONFERRAL_MYPASS_PASSWORDS",
                    "false")));
        }
        OpenIdConnect.check(
                new Environment(Map.of("CONFERRAL_OIDC_PROVIDER_URL", URL, "CONFERRAL_OIDC_CLIENT_SECRET", "hidden")));
    }
}

package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The OpenID Connect provider that signs people in, where {@code CONFERRAL_OIDC_PROVIDER_URL} names one. The server reads
 * of it from a file beside its configuration, which it takes only when it is started with it: without the variable people
 * sign in with passwords again. The file names variables; what they hold, the secret too, is in the environment only.
 */
final class OpenIdConnect {
    private static final String PROVIDER = "CONFERRAL_OIDC_PROVIDER_URL";
    private static final String SECRET = "CONFERRAL_OIDC_CLIENT_SECRET";
    private static final Pattern URL = Pattern.compile("https?://[^\\s?#]+");

    private static final String CONFIGURATION = """
            wildfly-configuration:
              subsystem:
                elytron-oidc-client:
                  secure-deployment:
                    conferral-web.war:
                      provider-url: "${env.CONFERRAL_OIDC_PROVIDER_URL}"
                      client-id: "${env.CONFERRAL_OIDC_CLIENT_ID:conferral}"
                      public-client: false
                      principal-attribute: "${env.CONFERRAL_OIDC_LOGIN_CLAIM:preferred_username}"
                      ssl-required: external
                      credential:
                        secret:
                          secret: "${env.CONFERRAL_OIDC_CLIENT_SECRET}"
            """;

    private OpenIdConnect() {}

    /** Refuses what cannot work. */
    static void check(Environment environment) {
        environment.mustMatch(PROVIDER, URL, "the provider's address, such as https://id.example/realms/staff");
        if (environment.text(PROVIDER).isPresent() && environment.text(SECRET).isEmpty()) {
            throw new StartRefusedException(
                    PROVIDER + " is set without " + SECRET + ": the provider would not talk to this server.");
        }
    }

    /** What the server is started with, so that it asks the provider of {@code variables}; nothing where there is none. */
    static List<String> options(Map<String, String> variables, Path configuration) throws IOException {
        Optional<String> provider = new Environment(variables).text(PROVIDER);
        if (provider.isEmpty()) {
            return List.of();
        }
        Path file = configuration.resolve("openid-connect.yml");
        Files.writeString(file, CONFIGURATION);
        return List.of("--yaml=" + file.toAbsolutePath());
    }
}

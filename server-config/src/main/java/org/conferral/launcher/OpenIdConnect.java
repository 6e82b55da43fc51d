package org.conferral.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The OpenID Connect provider that signs people in, where {@code CONFERRAL_OIDC_PROVIDER_URL} names one. It is written into
 * the server's configuration before each start, or taken out of it: without the variable people sign in with passwords
 * again. The configuration names variables; what they hold, the secret too, is in the environment only.
 */
final class OpenIdConnect {
    private static final String PROVIDER = "CONFERRAL_OIDC_PROVIDER_URL";
    private static final String SECRET = "CONFERRAL_OIDC_CLIENT_SECRET";
    private static final Pattern URL = Pattern.compile("https?://[^\\s?#]+");

    private static final Pattern SUBSYSTEM = Pattern.compile(
            "<subsystem xmlns=\"(urn:wildfly:elytron-oidc-client:[0-9.]+)\"(?:/>|>.*?</subsystem>)", Pattern.DOTALL);

    private static final String DEPLOYMENT = """
            >
                        <secure-deployment name="conferral-web.war">
                            <client-id>${env.CONFERRAL_OIDC_CLIENT_ID:conferral}</client-id>
                            <provider-url>${env.CONFERRAL_OIDC_PROVIDER_URL}</provider-url>
                            <ssl-required>external</ssl-required>
                            <public-client>false</public-client>
                            <principal-attribute>${env.CONFERRAL_OIDC_LOGIN_CLAIM:preferred_username}</principal-attribute>
                            <credential name="secret" secret="${env.CONFERRAL_OIDC_CLIENT_SECRET}"/>
                        </secure-deployment>
                    </subsystem>""";

    private OpenIdConnect() {}

    /** Refuses what cannot work. */
    static void check(Environment environment) {
        environment.mustMatch(PROVIDER, URL, "the provider's address, such as https://id.example/realms/staff");
        if (environment.text(PROVIDER).isPresent() && environment.text(SECRET).isEmpty()) {
            throw new StartRefusedException(
                    PROVIDER + " is set without " + SECRET + ": the provider would not talk to this server.");
        }
    }

    /** Has the server ask the provider of {@code variables} at its next start, or nobody where there is none. */
    static void configure(Map<String, String> variables, Path configuration) throws IOException {
        boolean asked = new Environment(variables).text(PROVIDER).isPresent();
        String before = Files.readString(configuration);
        String after = SUBSYSTEM
                .matcher(before)
                .replaceFirst(subsystem -> Matcher.quoteReplacement(
                        "<subsystem xmlns=\"" + subsystem.group(1) + "\"" + (asked ? DEPLOYMENT : "/>")));
        if (!after.equals(before)) {
            PrivateFile.write(configuration, after.lines().toList());
        }
    }
}

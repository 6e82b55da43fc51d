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
 * again. The configuration names variables; what they hold, the secret too, is in the environment only. That of the public
 * is asked by the application itself.
 */
final class OpenIdConnect {
    private static final String PROVIDER = "CONFERRAL_OIDC_PROVIDER_URL";
    private static final String SECRET = "CONFERRAL_OIDC_CLIENT_SECRET";
    private static final String OF_THE_PUBLIC = "CONFERRAL_MYPASS_OIDC_PROVIDER_URL";
    private static final String SECRET_OF_THE_PUBLIC = "CONFERRAL_MYPASS_OIDC_CLIENT_SECRET";
    private static final String PASSWORDS = "CONFERRAL_MYPASS_PASSWORDS";
    private static final Pattern URL = Pattern.compile("https?://[^\\s?#]+");

    private static final Pattern ENCRYPTED =
            Pattern.compile("https://[^\\s?#]+|http://(localhost|127[.]0[.]0[.]1|\\[::1])(:[0-9]{1,5})?(/[^\\s?#]*)?");

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
        environment.mustMatch(
                OF_THE_PUBLIC,
                ENCRYPTED,
                "the provider's name for itself, such as https://id.example/realms/people, by TLS where it is another machine");
        mustHaveSecret(environment, PROVIDER, SECRET);
        mustHaveSecret(environment, OF_THE_PUBLIC, SECRET_OF_THE_PUBLIC);
        if (!environment.flag(PASSWORDS, true)
                && environment.text(OF_THE_PUBLIC).isEmpty()) {
            throw new StartRefusedException(
                    PASSWORDS + " is false without " + OF_THE_PUBLIC + ": nobody could sign in to myPass.");
        }
    }

    private static void mustHaveSecret(Environment environment, String provider, String secret) {
        if (environment.text(provider).isPresent() && environment.text(secret).isEmpty()) {
            throw new StartRefusedException(
                    provider + " is set without " + secret + ": the provider would not talk to this server.");
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

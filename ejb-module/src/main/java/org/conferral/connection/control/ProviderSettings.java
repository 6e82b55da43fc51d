package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.conferral.platform.entity.Environment;

/** What the environment says of the OpenID Connect provider of the public. */
@ApplicationScoped
public class ProviderSettings {
    private final Environment environment;

    public ProviderSettings() {
        this(System.getenv());
    }

    public ProviderSettings(Map<String, String> variables) {
        environment = new Environment(Map.copyOf(variables));
    }

    /** The provider's name for itself, {@code CONFERRAL_MYPASS_OIDC_PROVIDER_URL}; none where people have passwords only. */
    Optional<String> issuer() {
        return environment.text("CONFERRAL_MYPASS_OIDC_PROVIDER_URL");
    }

    /** What it is called before people, {@code CONFERRAL_MYPASS_OIDC_NAME}; else its host. */
    String name() {
        return environment
                .text("CONFERRAL_MYPASS_OIDC_NAME")
                .or(() -> issuer().map(URI::create).map(URI::getHost))
                .orElse("");
    }

    /** What it knows this installation by, {@code CONFERRAL_MYPASS_OIDC_CLIENT_ID}. */
    String client() {
        return environment.text("CONFERRAL_MYPASS_OIDC_CLIENT_ID").orElse("conferral-mypass");
    }

    /** {@code CONFERRAL_MYPASS_OIDC_CLIENT_SECRET}. */
    String secret() {
        return environment.text("CONFERRAL_MYPASS_OIDC_CLIENT_SECRET").orElse("");
    }

    /** Whether people may have passwords here, {@code CONFERRAL_MYPASS_PASSWORDS}: always where there is no provider. */
    boolean hasPasswords() {
        return issuer().isEmpty()
                || environment
                        .text("CONFERRAL_MYPASS_PASSWORDS")
                        .filter("false"::equals)
                        .isEmpty();
    }

    /** Where the provider sends people back to. */
    String back() {
        return environment.publicAddress() + "/mypass/back";
    }

    /** Where it sends those who have signed out. */
    String left() {
        return environment.publicAddress() + "/mypass/sign-in?left";
    }
}

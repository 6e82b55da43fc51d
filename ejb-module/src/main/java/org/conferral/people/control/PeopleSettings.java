package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.conferral.people.entity.SignInPolicy;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Environment;

/** What the environment says of people. */
@ApplicationScoped
public class PeopleSettings {
    private static final int USUAL_HOURS = 72;
    private static final int USUAL_ATTEMPTS = 5;
    private static final int USUAL_ATTEMPTS_OF_ADDRESS = 50;
    private static final int USUAL_PAUSE = 5;
    private static final int USUAL_PORT = 8080;

    private final Environment environment;

    public PeopleSettings() {
        this(System.getenv());
    }

    public PeopleSettings(Map<String, String> variables) {
        environment = new Environment(Map.copyOf(variables));
    }

    /**
     * Reads each of them once.
     *
     * @throws IllegalArgumentException in words for an administrator, when one is not understood
     */
    void check() {
        invitation();
        signIn();
        address();
    }

    /** The login of the first administrator, {@code CONFERRAL_FIRST_ADMIN}. */
    Optional<String> firstAdministrator() {
        return environment.text("CONFERRAL_FIRST_ADMIN");
    }

    /** Whether people sign in at an OpenID Connect provider, {@code CONFERRAL_OIDC_PROVIDER_URL}, and not here. */
    public boolean hasProvider() {
        return environment.text("CONFERRAL_OIDC_PROVIDER_URL").isPresent();
    }

    /** Refuses where a provider keeps the accounts. */
    public void mustKeepAccountsHere() {
        if (hasProvider()) {
            throw new BusinessException(0, "account_elsewhere");
        }
    }

    /** The first administrator's full name, {@code CONFERRAL_FIRST_ADMIN_NAME}; blank where it is not told. */
    String firstName() {
        return environment.text("CONFERRAL_FIRST_ADMIN_NAME").orElse("");
    }

    /** How long a link is good, {@code CONFERRAL_INVITATION_HOURS}. */
    Duration invitation() {
        return Duration.ofHours(environment.whole("CONFERRAL_INVITATION_HOURS", USUAL_HOURS));
    }

    /**
     * When sign-in pauses: {@code CONFERRAL_SIGN_IN_ATTEMPTS}, {@code CONFERRAL_SIGN_IN_ATTEMPTS_OF_ADDRESS}, {@code
     * CONFERRAL_SIGN_IN_PAUSE_MINUTES}.
     */
    public SignInPolicy signIn() {
        return new SignInPolicy(
                environment.whole("CONFERRAL_SIGN_IN_ATTEMPTS", USUAL_ATTEMPTS),
                environment.whole("CONFERRAL_SIGN_IN_ATTEMPTS_OF_ADDRESS", USUAL_ATTEMPTS_OF_ADDRESS),
                Duration.ofMinutes(environment.whole("CONFERRAL_SIGN_IN_PAUSE_MINUTES", USUAL_PAUSE)));
    }

    /** Where the first administrator's link is written. */
    Path firstLink() {
        return environment.data().resolve("first-admin-link");
    }

    /** The application's address on its own machine. */
    String address() {
        return "http://localhost:" + environment.port("CONFERRAL_HTTP_PORT", USUAL_PORT);
    }
}

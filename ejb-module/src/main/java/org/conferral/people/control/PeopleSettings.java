package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the environment says of people. */
@ApplicationScoped
public class PeopleSettings {
    private static final int USUAL_HOURS = 72;
    private static final int USUAL_ATTEMPTS = 5;
    private static final int USUAL_PAUSE = 5;

    private final Map<String, String> environment;

    public PeopleSettings() {
        this(System.getenv());
    }

    PeopleSettings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The login of the first administrator, {@code CONFERRAL_FIRST_ADMIN}. */
    Optional<String> firstAdministrator() {
        return set("CONFERRAL_FIRST_ADMIN");
    }

    /** The first administrator's full name, {@code CONFERRAL_FIRST_ADMIN_NAME}; blank where it is not told. */
    String firstName() {
        return set("CONFERRAL_FIRST_ADMIN_NAME").orElse("");
    }

    /** How long a link is good, {@code CONFERRAL_INVITATION_HOURS}. */
    Duration invitation() {
        return Duration.ofHours(
                set("CONFERRAL_INVITATION_HOURS").map(Integer::valueOf).orElse(USUAL_HOURS));
    }

    /** After how many failures sign-in of a login pauses, {@code CONFERRAL_SIGN_IN_ATTEMPTS}. */
    int attempts() {
        return set("CONFERRAL_SIGN_IN_ATTEMPTS").map(Integer::valueOf).orElse(USUAL_ATTEMPTS);
    }

    /** For how long, {@code CONFERRAL_SIGN_IN_PAUSE_MINUTES}. */
    Duration pause() {
        return Duration.ofMinutes(
                set("CONFERRAL_SIGN_IN_PAUSE_MINUTES").map(Integer::valueOf).orElse(USUAL_PAUSE));
    }

    /** Where the first administrator's link is written. */
    Path firstLink() {
        return set("CONFERRAL_DATA")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", ".")))
                .toAbsolutePath()
                .resolve("first-admin-link");
    }

    /** The application's address on its own machine. */
    String address() {
        return "http://localhost:" + set("CONFERRAL_HTTP_PORT").orElse("8080");
    }

    private Optional<String> set(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}

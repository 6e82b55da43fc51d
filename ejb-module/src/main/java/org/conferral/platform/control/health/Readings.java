package org.conferral.platform.control.health;

import org.eclipse.microprofile.health.HealthCheckResponse;

/** What a check says to whoever asks: an administrator, in English. */
final class Readings {
    private Readings() {}

    static HealthCheckResponse fine(String check) {
        return HealthCheckResponse.up(check);
    }

    static HealthCheckResponse trouble(String check, String why) {
        return HealthCheckResponse.named(check).down().withData("why", why).build();
    }
}

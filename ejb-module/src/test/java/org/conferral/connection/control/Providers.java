package org.conferral.connection.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Providers of other settings than this machine's, at a moment that stands still. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
public final class Providers {
    static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");

    private Providers() {}

    public static Provider of(Map<String, String> variables) {
        return of(variables, Duration.ofSeconds(20));
    }

    static Provider of(Map<String, String> variables, Duration limit) {
        Provider provider = new Provider();
        provider.settings = new ProviderSettings(variables);
        provider.host = new ProviderHost(limit);
        provider.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return provider;
    }
}

package org.conferral.web.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.conferral.platform.entity.ClientNetwork;
import org.conferral.web.platform.access.ClientAddress;
import org.conferral.web.platform.access.TryLimit;

/**
 * How often a network may try links that are not good, ask for codes, type wrong ones, turn pages and fetch files: as much as is of
 * use, not as much as guessing or flooding takes. Each server counts by itself.
 */
@ApplicationScoped
public class DoorLimits {
    private static final int KEYS = 20_000;

    private final TryLimit links = new TryLimit(20, Duration.ofSeconds(30), KEYS);
    private final TryLimit asked = new TryLimit(30, Duration.ofMinutes(1), KEYS);
    private final TryLimit codes = new TryLimit(20, Duration.ofMinutes(5), KEYS);
    private final TryLimit pages = new TryLimit(120, Duration.ofMillis(500), KEYS);
    private final TryLimit files = new TryLimit(60, Duration.ofSeconds(1), KEYS);
    private final TryLimit told = new TryLimit(1, Duration.ofMinutes(1), KEYS);

    @Inject
    Clock clock;

    /** How long to wait before another link is looked at; counts as a try of a wrong one until {@link #wasGood}. */
    Duration tryLink(HttpServletRequest request) {
        return links.take(network(request), clock.instant());
    }

    void wasGood(HttpServletRequest request) {
        links.giveBack(network(request), clock.instant());
    }

    /** How long to wait before another code is asked for. */
    Duration ask(HttpServletRequest request) {
        return asked.take(network(request), clock.instant());
    }

    /** How long to wait before another code is typed; counts as a wrong one until {@link #wasRight}. */
    Duration tryCode(HttpServletRequest request) {
        return codes.take(network(request), clock.instant());
    }

    void wasRight(HttpServletRequest request) {
        codes.giveBack(network(request), clock.instant());
    }

    /** How long to wait before the next page of a list. */
    Duration page(HttpServletRequest request) {
        return pages.take(network(request), clock.instant());
    }

    /** How long to wait before the next file. */
    Duration fetch(HttpServletRequest request) {
        return files.take(network(request), clock.instant());
    }

    /** Whether it is kept that a network has to wait: once a minute, as who floods is not to make work. */
    boolean isKept(HttpServletRequest request) {
        return told.take(network(request), clock.instant()).isZero();
    }

    static String network(HttpServletRequest request) {
        return ClientNetwork.of(ClientAddress.of(request)).text();
    }
}

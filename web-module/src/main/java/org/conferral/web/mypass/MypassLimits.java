package org.conferral.web.mypass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.conferral.platform.entity.ClientNetwork;
import org.conferral.web.platform.access.ClientAddress;
import org.conferral.web.platform.access.TryLimit;

/**
 * How often a network may ask for links and come back from the provider, and an account send waybills: as much as a household needs. Each server counts by
 * itself.
 */
@ApplicationScoped
public class MypassLimits {
    private static final int KEYS = 20_000;

    private final TryLimit links = new TryLimit(20, Duration.ofSeconds(60), KEYS);

    private final TryLimit waybills = new TryLimit(20, Duration.ofSeconds(60), KEYS);

    private final TryLimit backs = new TryLimit(20, Duration.ofSeconds(60), KEYS);

    @Inject
    Clock clock;

    /** How long to wait before the provider is asked once more who came back. */
    Duration back(HttpServletRequest request) {
        return backs.take(ClientNetwork.of(ClientAddress.of(request)).text(), clock.instant());
    }

    /** Who was let in has not tried in vain. */
    void cameBack(HttpServletRequest request) {
        backs.giveBack(ClientNetwork.of(ClientAddress.of(request)).text(), clock.instant());
    }

    /** How long somebody waits before the next waybill. */
    Duration waybill(long account) {
        return waybills.take(String.valueOf(account), clock.instant());
    }

    /** How long to wait before the next link. */
    Duration link(HttpServletRequest request) {
        return links.take(ClientNetwork.of(ClientAddress.of(request)).text(), clock.instant());
    }
}

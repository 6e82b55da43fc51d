package org.conferral.web.mypass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How often a network asks for links and comes back from the provider, and an account sends waybills. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects it
class MypassLimitsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");
    private static final int MOST = 20;

    private final MypassLimits limits = new MypassLimits();

    MypassLimitsTest() {
        limits.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static HttpServletRequest from(String address) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getHeaders" -> Collections.emptyEnumeration();
                    default -> null;
                });
    }

    private static <T> void mustEnd(Function<T, Duration> limit, T one, T other) {
        for (int times = 0; times < MOST; times++) {
            assertEquals(Duration.ZERO, limit.apply(one), String.valueOf(times));
        }
        assertTrue(limit.apply(one).toSeconds() > 0);
        assertEquals(Duration.ZERO, limit.apply(other));
    }

    // connection R5.3
    @Test
    void aNetworkComesBackInVainTwentyTimes() {
        HttpServletRequest one = from("203.0.113.1");
        for (int household = 0; household < 2 * MOST; household++) {
            assertEquals(Duration.ZERO, limits.back(one));
            limits.cameBack(one);
        }
        mustEnd(limits::back, one, from("198.51.100.1"));
        limits.clock = Clock.offset(limits.clock, Duration.ofMinutes(1));
        assertEquals(Duration.ZERO, limits.back(one), "one more each minute");
        assertTrue(limits.back(one).toSeconds() > 0);
    }

    // connection R1.4
    @Test
    void linksAndWaybillsHaveLimitsOfTheirOwn() {
        HttpServletRequest one = from("203.0.113.1");
        mustEnd(limits::back, one, from("198.51.100.1"));
        mustEnd(limits::link, one, from("198.51.100.1"));
        mustEnd(limits::waybill, 7L, 8L);
    }
}

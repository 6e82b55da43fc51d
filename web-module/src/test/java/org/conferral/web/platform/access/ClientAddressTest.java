package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.conferral.platform.entity.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the outermost balancer of our own saw counts, whatever a client says of itself. people R5.6 */
class ClientAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 203.0.113.9 | 192.0.2.1",
                "1 | 203.0.113.9 | 203.0.113.9",
                "1 | 198.51.100.1, 203.0.113.9 | 203.0.113.9",
                "2 | 198.51.100.1, 203.0.113.9, 10.0.0.1 | 203.0.113.9",
                "2 | 203.0.113.9 | 203.0.113.9",
                "1 | 198.51.100.1, 203.0.113.9:4711 | 203.0.113.9",
                "1 | [2001:db8::7]:4711 | 2001:db8::7",
                "1 | 2001:db8::7 | 2001:db8::7",
                "1 | 203.0.113.9, <script> | unknown",
                "1 | 203.0.113.9, | unknown"
            })
    void addressIsTheOneThatCounts(int balancers, String forwarded, String address) {
        assertEquals(address, ClientAddress.of("192.0.2.1", List.of(forwarded), balancers));
    }

    @Test
    void linesAreOneList() {
        assertEquals(
                "203.0.113.9", ClientAddress.of("192.0.2.1", List.of("198.51.100.1", "198.51.100.2, 203.0.113.9"), 1));
        assertEquals("192.0.2.1", ClientAddress.of("192.0.2.1", List.of(), 1));
    }

    @Test
    void addressIsBounded() {
        assertEquals("unknown", ClientAddress.of("192.0.2.1", List.of("1".repeat(100_000)), 1));
    }

    @Test
    void serverBehindABalancerHasThatOneInFront() {
        assertEquals(0, ClientAddress.balancers(new Environment(Map.of())));
        assertEquals(1, ClientAddress.balancers(new Environment(Map.of("CONFERRAL_BEHIND_PROXY", "true"))));
        assertEquals(
                2,
                ClientAddress.balancers(
                        new Environment(Map.of("CONFERRAL_BEHIND_PROXY", "true", "CONFERRAL_TRUSTED_PROXIES", "2"))));
    }
}

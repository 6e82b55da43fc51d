package org.conferral.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    // guard R2
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9                      | 203.0.113.9
            203.0.113.9:4711                 | 203.0.113.9
            ::ffff:203.0.113.9               | 203.0.113.9
            2001:db8:1:2:3:4:5:6             | 2001:db8:1:2::/64
            [2001:db8:0001:0002::9]:4711     | 2001:db8:1:2::/64
            2001:db8::9                      | 2001:db8:0:0::/64
            ::1                              | 0:0:0:0::/64
            """)
    void whatIsOfOneHouseholdIsOneNetwork(String said, String network) {
        assertEquals(network, Network.of("192.0.2.1", List.of(said), 1).text());
    }

    // guard R2
    @Test
    void onlyWhatOurOwnBalancersSayCounts() {
        List<String> forwarded = List.of("198.51.100.1, 203.0.113.9", "192.0.2.7");
        assertEquals("192.0.2.1", Network.of("192.0.2.1", forwarded, 0).text());
        assertEquals("192.0.2.7", Network.of("192.0.2.1", forwarded, 1).text());
        assertEquals("203.0.113.9", Network.of("192.0.2.1", forwarded, 2).text());
        assertEquals("192.0.2.1", Network.of("192.0.2.1", List.of(), 1).text());
    }

    // guard R2
    @Test
    void howManyBalancersThereAreIsSet() {
        assertEquals(0, Network.balancers(Map.of()));
        assertEquals(1, Network.balancers(Map.of("CONFERRAL_BEHIND_PROXY", "true")));
        assertEquals(2, Network.balancers(Map.of("CONFERRAL_BEHIND_PROXY", "true", "CONFERRAL_TRUSTED_PROXIES", "2")));
    }
}

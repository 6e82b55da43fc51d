package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one address, however it is written. people R5.1 */
class ClientNetworkTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:0DB8:0001:0002::7, 2001:db8:1:2::/64",
        "2001:db8:1:2::, 2001:db8:1:2::/64",
        "2001:db8::7, 2001:db8:0:0::/64",
        "2001::1:2:3:4:5, 2001:0:0:1::/64",
        "0:0:0:0:0:0:0:1, 0:0:0:0::/64",
        "::1, 0:0:0:0::/64",
        "::ffff:203.0.113.7, 203.0.113.7",
        "::FFFF:cb00:7107, 203.0.113.7",
        "0:0:0:0:0:ffff:203.0.113.8, 203.0.113.8",
        "64:ff9b::203.0.113.7, 64:ff9b:0:0::/64",
        "unknown, unknown",
        "1:2:3, 1:2:3",
        ".:1, .:1",
        "fe80::1%eth0, fe80::1%eth0",
    })
    void networkIsWhatOneHouseholdHas(String address, String network) {
        assertEquals(network, ClientNetwork.of(address).text());
    }

    @Test
    void networkIsBounded() {
        assertEquals(45, ClientNetwork.of("1:".repeat(50_000)).text().length());
    }
}
